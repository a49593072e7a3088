import { render } from 'preact';
import { localiseDocument } from '../../src/i18n/localise-document.ts';
import type { Mood } from '../../src/mood/reading.ts';
import { currentMood } from '../../src/mood/store.ts';
import { services } from '../../src/picks/services-store.ts';
import { followPagePicks } from '../page/page-picks-state.ts';
import { followPage, followTabs, updateSiteHere } from '../page/site-here.ts';
import { followFilters } from '../picks/filters-state.ts';
import { engine, pageLife } from '../scan/scanning.ts';
import { followMood } from './actions.ts';
import { App } from './app.tsx';
import { drawn } from './drawn.ts';
import { OPENING_MARKS } from './opening-marks.ts';
import { isPanel, ownServices } from './state.ts';

/** Work that fails because the page is closing is not reported. */
const report = (what: string) => (error: unknown) => {
  if (!pageLife.signal.aborted) console.error(what, error);
};

await localiseDocument('appName');
render(<App />, document.body);
performance.mark(OPENING_MARKS.ready);
const follow = (now: Mood | null): void => {
  followMood(now).catch(report('mood'));
};
currentMood.get().then(follow, report('mood'));
currentMood.watch(follow, pageLife.signal);
const useServices = (chosen: readonly string[] | null): void => {
  ownServices.value = chosen;
};
followFilters(pageLife.signal).catch(report('filters'));
services.get().then(useServices, report('services'));
services.watch(useServices, pageLife.signal);
followPage(pageLife.signal);
followPagePicks();
updateSiteHere().catch(report('tab'));
if (isPanel) followTabs(report('tab'), pageLife.signal);
/** Starts the engine only when the popup has been painted, so that the first paint does not wait for it. */
async function warmUp(): Promise<void> {
  await drawn();
  performance.mark(OPENING_MARKS.engineAsked);
  await engine.warmUp();
  performance.mark(OPENING_MARKS.engineReady);
}
warmUp().catch(report('engine'));
