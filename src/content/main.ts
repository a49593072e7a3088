import { handleMessagesToPage } from '../protocol/dispatch.ts';
import { siteHere } from '../sites/index.ts';
import { eachTimeShown } from './attention.ts';
import { pageLife } from './life.ts';
import { Hands } from './note/hands.ts';
import { Note } from './note/note.ts';
import { Pointing } from './note/pointing.ts';
import { PageLighter } from './page-lighter.ts';
import { PagePicks } from './page-picks.ts';
import { setGround } from './paint/painter.ts';
import { watchPage } from './watcher.ts';

const ending = pageLife();
const life = ending.signal;
const site = siteHere(location.href);

/** The worker may be gone for good (an update) in the middle of a question; the page must not suffer. */
const report = (error: unknown): void => {
  if (!life.aborted) console.debug('Moodlight', error);
};
const quietly = (work: Promise<void>): void => {
  work.catch(report);
};

if (site) {
  const lamp = new PageLighter(site, life);
  const hands = new Hands(life);
  const picks = new PagePicks(lamp.shown, target => hands.lead(target));
  new Pointing(new Note(lamp.shown, report), hands, report, life);
  let address = location.pathname;
  let isStale = true;
  /** A page may go elsewhere without loading and without telling us, but not without changing. */
  const wentOn = (): boolean => {
    const went = address !== location.pathname;
    address = location.pathname;
    return went;
  };
  const refresh = async (): Promise<void> => {
    isStale = document.hidden;
    if (!isStale) await lamp.refresh();
  };
  const catchUp = async (): Promise<void> => {
    if (wentOn()) await lamp.startAfresh();
    await (isStale ? refresh() : lamp.catchUp());
  };
  handleMessagesToPage(
    {
      'content.refresh': () => {
        quietly(refresh());
        return null;
      },
      'content.end': () => {
        ending.abort();
        return null;
      },
      'content.summary': () => lamp.summary(),
      'content.titles': () => lamp.titles(),
      'content.picks': () => picks.list(),
      'content.jump': key => picks.jump(key),
      'content.step': by => picks.step(by),
    },
    life,
  );
  // Pages follow the system's theme, and the glow must stand out on either.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', setGround, { signal: life });
  // A page that comes back from the back/forward cache has slept through every change of mood.
  addEventListener('pageshow', event => event.persisted && quietly(refresh()), { signal: life });
  eachTimeShown(until => {
    watchPage(change => quietly(wentOn() ? lamp.startAfresh() : lamp.look(change)), until);
    quietly(catchUp());
  }, life);
}
