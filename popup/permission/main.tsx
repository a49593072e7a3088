import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { render } from 'preact';
import { localiseDocument, text } from '../../src/i18n/text.ts';
import { Lamp } from '../../src/ui/lamp.tsx';
import { askForCamera, type CameraAnswer, watchCameraAnswer } from './ask-camera.ts';
import { CameraAnswerLine } from './camera-answer.tsx';

/** The page that asks for the camera. A popup cannot ask: the browser shows its question only in a tab. */
const answer = signal<CameraAnswer | null>(null);
const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const ask = async (): Promise<void> => {
  answer.value = await askForCamera();
};

const Buttons = (): JSX.Element => (
  <p class="buttons">
    <button type="button" class="primary" onClick={() => ask()}>
      {text('permission_ask')}
    </button>
    <button type="button" onClick={() => window.close()}>
      {text('permission_without')}
    </button>
  </p>
);

const Page = (): JSX.Element => (
  <main data-mood="happy" data-step={answer.value ?? 'asking'}>
    <Lamp lit={answer.value === 'granted'} />
    <h1>{text('permission_title')}</h1>
    <p>{text('permission_how')}</p>
    <p class="quiet">{text('permission_guess')}</p>
    <CameraAnswerLine answer={answer.value} />
    {answer.value !== 'granted' && <Buttons />}
  </main>
);

await localiseDocument('appName');
render(<Page />, document.body);
watchCameraAnswer(now => {
  answer.value = now;
}, life.signal).catch(error => console.error('camera', error));
