import { render } from 'preact';
import { localiseDocument } from '../../src/i18n/text.ts';
import { currentMood } from '../../src/mood/store.ts';
import { followMood } from '../main/actions.ts';
import { engine, pageLife } from '../scan/scanning.ts';
import { App } from './app.tsx';
import { followCamera } from './camera-step.tsx';
import { loadShortcut } from './find-step.tsx';
import { here } from './steps.ts';
import { loadSites } from './welcome-sites.ts';

const report = (error: unknown): void => {
  if (!pageLife.signal.aborted) console.error('welcome', error);
};

await localiseDocument('appName');
render(<App />, document.body);
const life = pageLife.signal;
Promise.all([loadSites(), loadShortcut(), followCamera(life)]).catch(report);
currentMood.get().then(followMood).catch(report);
currentMood.watch(now => followMood(now).catch(report), life);
/** Starting the engine makes the first reading the slowest, so it starts while the person chooses sites. */
here.subscribe(step => {
  if (step === 'sites' || step === 'try') engine.warmUp().catch(report);
});
