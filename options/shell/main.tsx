import { render } from 'preact';
import { localiseDocument } from '../../src/i18n/text.ts';
import { App } from './app.tsx';
import { followAddress } from './current-section.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

await localiseDocument('appName');
followAddress(life.signal);
render(<App />, document.body);
