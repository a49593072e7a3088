import { signal } from '@preact/signals';
import { Camera, CameraError, type CameraTrouble } from '../../src/capture/camera.ts';
import { EngineClient } from '../../src/capture/engine-client.ts';
import { watchFace } from '../../src/capture/scan.ts';
import { neutral, type TaughtNeutral } from '../../src/capture/store.ts';
import { noteError } from '../../src/storage/error-log.ts';
import { whenHidden } from '../../src/ui/while-shown.ts';
import { learnNeutral } from '../../src/vision/calibration.ts';

const FIVE_SECONDS = 5_000;

export type Lesson = 'none' | 'running' | 'unsteady' | 'engine' | CameraTrouble;

export const taught = signal<TaughtNeutral | null>(null);
export const lesson = signal<Lesson>('none');

export async function loadNeutral(): Promise<void> {
  taught.value = await neutral.get();
}

async function keep(next: TaughtNeutral | null): Promise<void> {
  taught.value = next;
  await neutral.set(next);
}

export const switchNeutral = (on: boolean): Promise<void> =>
  taught.value ? keep({ ...taught.value, on }) : Promise.resolve();

export const forgetNeutral = (): Promise<void> => keep(null);

const troubleOf = (error: unknown): Lesson => {
  noteError('neutral', error);
  return error instanceof CameraError ? error.trouble : 'engine';
};

/** Five seconds of the resting face become seven numbers; the frames are gone as soon as they are read. */
export async function learn(video: HTMLVideoElement, shown: AbortSignal): Promise<void> {
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, shown]);
  whenHidden(() => life.abort(), signal);
  lesson.value = 'running';
  try {
    const camera = await Camera.open(video, signal);
    const engine = new EngineClient(signal);
    const bias = learnNeutral(await watchFace(camera, FIVE_SECONDS, { engine, signal, neutral: null }));
    if (bias) await keep({ bias, on: true });
    lesson.value = bias ? 'none' : 'unsteady';
  } catch (error) {
    lesson.value = signal.aborted ? 'none' : troubleOf(error);
  } finally {
    life.abort();
  }
}
