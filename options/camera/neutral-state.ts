import { signal } from '@preact/signals';
import { Camera, CameraError, type CameraTrouble } from '../../src/capture/camera.ts';
import { EngineClient } from '../../src/capture/engine-client.ts';
import { watchFace } from '../../src/capture/scan.ts';
import { type RestingFace, restingFace } from '../../src/capture/store.ts';
import { logError } from '../../src/storage/error-log.ts';
import { whenHidden } from '../../src/ui/when-hidden.ts';
import { learnNeutral } from '../../src/vision/calibration.ts';

const CALIBRATION_MS = 5_000;

export type CalibrationStatus = 'none' | 'running' | 'unsteady' | 'engine' | CameraTrouble;

export const savedNeutral = signal<RestingFace | null>(null);
export const calibration = signal<CalibrationStatus>('none');

export async function loadNeutral(): Promise<void> {
  savedNeutral.value = await restingFace.get();
}

async function keep(next: RestingFace | null): Promise<void> {
  savedNeutral.value = next;
  await restingFace.set(next);
}

export const switchNeutral = (on: boolean): Promise<void> =>
  savedNeutral.value ? keep({ ...savedNeutral.value, on }) : Promise.resolve();

export const forgetNeutral = (): Promise<void> => keep(null);

const troubleOf = (error: unknown): CalibrationStatus => {
  logError('neutral', error);
  return error instanceof CameraError ? error.trouble : 'engine';
};

/** Reads the resting face for five seconds and keeps seven numbers of it; no frame is kept after it is read. */
export async function calibrate(video: HTMLVideoElement, shown: AbortSignal): Promise<void> {
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, shown]);
  whenHidden(() => life.abort(), signal);
  calibration.value = 'running';
  try {
    const camera = await Camera.open(video, signal);
    const engine = new EngineClient(signal);
    const bias = learnNeutral(await watchFace(camera, CALIBRATION_MS, { engine, signal, neutral: null }));
    if (bias) await keep({ bias, on: true });
    calibration.value = bias ? 'none' : 'unsteady';
  } catch (error) {
    calibration.value = signal.aborted ? 'none' : troubleOf(error);
  } finally {
    life.abort();
  }
}
