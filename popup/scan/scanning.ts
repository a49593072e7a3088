import { faceIn, type Taken } from '../../src/capture/ask-engine.ts';
import { Camera, CameraError, cameraPermission } from '../../src/capture/camera.ts';
import { EngineClient } from '../../src/capture/engine-client.ts';
import { PhotoError } from '../../src/capture/photo.ts';
import { type ScanContext, scanCamera, scanFile } from '../../src/capture/scan.ts';
import { Refused, type ScanResult } from '../../src/capture/scan-result.ts';
import { neutral } from '../../src/capture/store.ts';
import { browser } from '../../src/platform/browser.ts';
import { noteError } from '../../src/storage/error-log.ts';
import { keepLook } from '../main/actions.ts';
import {
  type Activity,
  activity,
  faceSeen,
  isPanel,
  scansEnded,
  type Trouble,
  trouble,
} from '../main/state.ts';

export const pageLife = new AbortController();
addEventListener('pagehide', () => pageLife.abort());

export const engine = new EngineClient(pageLife.signal);

let scanning: AbortController | null = null;

export const stopScan = (): void => scanning?.abort();

const troubleOf = (error: unknown): Trouble => {
  if (error instanceof CameraError || error instanceof PhotoError) return error.trouble;
  if (error instanceof Refused) return error.refusal;
  noteError('scan', error);
  return 'engine';
};

function showFace(taken: Taken): void {
  const face = faceIn(taken);
  faceSeen.value = face && { box: face.box, width: taken.width, height: taken.height };
}

/** One scan at a time: a new one takes the place of the one before. */
export async function whileScanning(
  doing: Activity,
  work: (sight: ScanContext) => Promise<void>,
): Promise<void> {
  stopScan();
  const own = new AbortController();
  scanning = own;
  const signal = AbortSignal.any([own.signal, pageLife.signal]);
  activity.value = doing;
  trouble.value = null;
  try {
    await work({ engine, signal, neutral: await neutralInUse(), onTaken: showFace });
  } catch (error) {
    if (!signal.aborted) trouble.value = troubleOf(error);
  } finally {
    own.abort();
    if (scanning === own) {
      activity.value = 'resting';
      faceSeen.value = null;
    }
    scansEnded.value += 1;
  }
}

const keepOne = (doing: Activity, look: (sight: ScanContext) => Promise<ScanResult>): Promise<void> =>
  whileScanning(doing, async sight => {
    const seen = await look(sight);
    sight.signal.throwIfAborted();
    await keepLook(seen);
  });

const neutralInUse = async (): Promise<ScanContext['neutral']> => {
  const taught = await neutral.get();
  return taught?.on ? taught.bias : null;
};

/** A popup may use the camera but never ask for it: asking needs a tab (Chrome anchors the question there). */
export async function openCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<Camera> {
  if ((await cameraPermission()) === 'prompt') {
    await openPermissionPage();
    stopScan();
  }
  return Camera.open(video, signal);
}

export const scanWithCamera = (video: HTMLVideoElement): Promise<void> =>
  keepOne('opening', async sight => {
    const camera = await openCamera(video, sight.signal);
    activity.value = 'looking';
    return scanCamera(camera, sight);
  });

export const scanWithFile = (file: Blob): Promise<void> =>
  keepOne('reading-photo', sight => scanFile(file, sight));

export const openPermissionPage = (): Promise<void> => openInTab('popup/permission.html');

/** A popup makes way for the page it opens; a panel stays. */
export async function openInTab(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  if (!isPanel) window.close();
}
