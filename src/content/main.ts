import { handleMessages } from '../messages.ts';
import { siteHere } from '../sites/index.ts';
import { Lamp } from './lamp.ts';
import { pageLife } from './life.ts';
import { setGround } from './painter.ts';
import { watchPage } from './watcher.ts';

const ending = pageLife();
const life = ending.signal;
const site = siteHere(location.href);

/** The worker may be gone for good (an update) in the middle of a question; the page must not suffer. */
const quietly = (work: Promise<void>): void => {
  work.catch(error => life.aborted || console.debug('Moodlight', error));
};

if (site) {
  const lamp = new Lamp(site, life);
  let address = location.pathname;
  handleMessages(
    {
      'content.refresh': () => {
        quietly(lamp.refresh());
        return null;
      },
      'content.end': () => {
        ending.abort();
        return null;
      },
      'content.summary': () => lamp.summary(),
      'content.titles': () => lamp.titles(),
    },
    life,
  );
  // Pages follow the system's theme, and the glow must stand out on either.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', setGround, { signal: life });
  // A page that comes back from the back/forward cache has slept through every change of mood.
  addEventListener('pageshow', event => event.persisted && quietly(lamp.refresh()), { signal: life });
  watchPage(change => {
    // A page may go elsewhere without loading and without telling us, but not without changing.
    const went = address !== location.pathname;
    address = location.pathname;
    quietly(went ? lamp.startAfresh() : lamp.look(change));
  }, life);
  quietly(lamp.refresh());
}
