import { handleMessagesToPage } from '../protocol/dispatch.ts';
import { siteHere } from '../sites/index.ts';
import { eachTimeShown } from './attention.ts';
import { pageLife } from './life.ts';
import { logCards } from './log-cards.ts';
import { FocusOrigin } from './note/focus-origin.ts';
import { NoteOpener } from './note/note-opener.ts';
import { PageLighter } from './page-lighter.ts';
import { PagePicks } from './page-picks.ts';
import { followBackground } from './paint/painter.ts';
import { watchPage } from './watcher.ts';

/** Put in by the build; true in a build for development. */
declare const DEV: boolean;

const ending = pageLife();
const life = ending.signal;
const site = siteHere(location.href);

/** The extension may be updated while a question is on its way; then nobody answers, and the page must not suffer. */
const report = (error: unknown): void => {
  if (!life.aborted) console.debug('Moodlight', error);
};
const quietly = (work: Promise<void>): void => {
  work.catch(report);
};

if (site) {
  const lighter = new PageLighter(site, life);
  const focusOrigin = new FocusOrigin(life);
  const picks = new PagePicks(lighter.tracked, target => focusOrigin.expectFocusOn(target));
  new NoteOpener(lighter.tracked, focusOrigin, life);
  let address = location.pathname;
  let isStale = true;
  /** A site may go to another of its pages without a load and without an event, but not without a change of the page. */
  const hasMovedOn = (): boolean => {
    const before = address;
    address = location.pathname;
    return before !== address;
  };
  /** A hidden page is refreshed when it is shown again. */
  const refresh = async (): Promise<void> => {
    isStale = document.hidden;
    if (!isStale) await lighter.refresh();
    if (DEV) logCards(lighter.summary().layer, lighter.tracked.all());
  };
  const catchUp = async (): Promise<void> => {
    if (hasMovedOn()) await lighter.startAfresh();
    await (isStale ? refresh() : lighter.catchUp());
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
      'content.summary': () => lighter.summary(),
      'content.titles': () => lighter.titles(),
      'content.cards': () => lighter.foundCards(),
      'content.picks': () => picks.list(),
      'content.jump': key => picks.jump(key),
      'content.step': by => picks.step(by),
    },
    life,
  );
  // Pages follow the system's theme, and the glow must stand out on either.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followBackground, { signal: life });
  // A page that comes back from the back/forward cache has received none of the messages sent meanwhile.
  addEventListener('pageshow', event => event.persisted && quietly(refresh()), { signal: life });
  eachTimeShown(until => {
    watchPage(change => quietly(hasMovedOn() ? lighter.startAfresh() : lighter.look(change)), until);
    quietly(catchUp());
  }, life);
}
