import { handleMessages } from '../messages.ts';
import { siteOf } from '../sites/index.ts';
import { Lamp } from './lamp.ts';
import { pageLife } from './life.ts';
import { watchPage } from './watcher.ts';

const life = pageLife();
const site = siteOf(location.href);

/** The worker may be gone for good (an update) in the middle of a question; the page must not suffer. */
const quietly = (work: Promise<void>): void => {
  work.catch(error => life.aborted || console.debug('Moodlight', error));
};

if (site) {
  const lamp = new Lamp(site, life);
  handleMessages(
    {
      'content.refresh': () => {
        quietly(lamp.refresh());
        return null;
      },
      'content.summary': () => lamp.summary(),
    },
    life,
  );
  const refresh = (): void => quietly(lamp.refresh());
  // Pages follow the system's theme, and the glow must stand out on either.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh, { signal: life });
  watchPage(roots => quietly(lamp.look(roots)), life);
  refresh();
}
