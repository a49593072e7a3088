import { render } from 'preact';
import { currentMood, genreMap } from '../src/storage/settings.ts';
import { localiseDocument } from '../src/ui/text.ts';
import { App } from './app.tsx';
import { loadHistory } from './history-state.ts';
import { loadMap, map } from './map-state.ts';
import { loadNeutral } from './neutral-state.ts';
import { loadSites } from './sites-state.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const report = (error: unknown): void => console.error('options', error);

localiseDocument('appName');
render(<App />, document.body);
Promise.all([loadMap(), loadNeutral(), loadSites(), loadHistory()]).catch(report);
genreMap.watch(value => {
  map.value = value;
}, life.signal);
currentMood.watch(() => loadHistory().catch(report), life.signal);
