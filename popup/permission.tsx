import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { render } from 'preact';
import { Camera, CameraError } from '../src/capture/camera.ts';
import { Lamp } from '../src/ui/lamp.tsx';
import { localiseDocument, type TextKey, text } from '../src/ui/text.ts';

/** The one page that asks for the camera: a popup cannot (the browser anchors its question to a tab). */
type Step = 'asking' | 'granted' | 'denied' | 'no-camera' | 'in-use' | 'failed';

const step = signal<Step>('asking');

const AFTER_TROUBLE = {
  denied: 'denied',
  dismissed: 'denied',
  'no-camera': 'no-camera',
  'in-use': 'in-use',
  failed: 'failed',
} as const;

/** Opens the camera once, to be asked, and closes it at once; nothing is looked at here. */
async function ask(): Promise<void> {
  const moment = new AbortController();
  try {
    await Camera.open(document.createElement('video'), moment.signal);
    step.value = 'granted';
  } catch (error) {
    step.value = error instanceof CameraError ? AFTER_TROUBLE[error.trouble] : 'failed';
  } finally {
    moment.abort();
  }
}

const OUTCOME: { readonly [S in Exclude<Step, 'asking'>]: TextKey } = {
  granted: 'permission_granted',
  denied: 'permission_denied',
  'no-camera': 'permission_no_camera',
  'in-use': 'permission_in_use',
  failed: 'permission_failed',
};

const Page = (): JSX.Element => (
  <main data-mood="happy" data-step={step.value}>
    <Lamp lit={step.value === 'granted'} />
    <h1>{text('permission_title')}</h1>
    <p>{text('permission_how')}</p>
    <p class="quiet">{text('permission_guess')}</p>
    {step.value !== 'asking' && (
      <p class="outcome" role="status">
        {text(OUTCOME[step.value])}
      </p>
    )}
    {step.value !== 'granted' && (
      <>
        <p class="buttons">
          <button type="button" class="primary" onClick={() => ask()}>
            {text('permission_ask')}
          </button>
          <button type="button" onClick={() => window.close()}>
            {text('permission_without')}
          </button>
        </p>
        <p class="quiet">{text('permission_keep')}</p>
      </>
    )}
  </main>
);

localiseDocument('appName');
render(<Page />, document.body);
