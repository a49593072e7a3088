import { render } from 'preact';
import { currentMood } from '../src/storage/settings.ts';
import { localiseDocument } from '../src/ui/text.ts';
import { showPicks } from './actions.ts';
import { App } from './app.tsx';
import { engine, pageLife } from './scanning.ts';
import { followPage, lookAtTab } from './site-here.ts';
import { mood } from './state.ts';

/** What fails because the page is closing is no failure. */
const report = (what: string) => (error: unknown) => {
  if (!pageLife.signal.aborted) console.error(what, error);
};

async function showCurrentMood(): Promise<void> {
  mood.value = await currentMood.get();
  await showPicks();
}

localiseDocument('appName');
render(<App />, document.body);
showCurrentMood().catch(report('mood'));
followPage(pageLife.signal);
lookAtTab().catch(report('tab'));
// After the first paint: the engine loads while the person looks for the button.
requestAnimationFrame(() => setTimeout(() => engine.warmUp().catch(report('engine'))));
