import { nearestFaceIn, type ReadFrame } from '../../src/capture/ask-engine.ts';
import { Camera, CameraError, cameraPermission } from '../../src/capture/camera.ts';
import { EngineClient } from '../../src/capture/engine-client.ts';
import { PhotoError } from '../../src/capture/photo.ts';
import { type ScanContext, scanCamera, scanFile } from '../../src/capture/scan.ts';
import { Refused, type ScanResult } from '../../src/capture/scan-result.ts';
import { restingFace } from '../../src/capture/store.ts';
import { browser } from '../../src/platform/browser.ts';
import { logError } from '../../src/storage/error-log.ts';
import { keepScan } from '../main/actions.ts';
import type { Activity } from '../main/activities.ts';
import { activity, faceSeen, isPanel, scansEnded, type Trouble, trouble } from '../main/state.ts';

export const pageLife = new AbortController();
addEventListener('pagehide', () => pageLife.abort());

export const engine = new EngineClient(pageLife.signal);

let scanning: AbortController | null = null;

export const stopScan = (): void => scanning?.abort();

const troubleOf = (error: unknown): Trouble => {
  if (error instanceof CameraError || error instanceof PhotoError) return error.trouble;
  if (error instanceof Refused) return error.refusal;
  logError('scan', error);
  return 'engine';
};

function showFace(frame: ReadFrame): void {
  const face = nearestFaceIn(frame);
  faceSeen.value = face && { box: face.box, width: frame.width, height: frame.height };
}

/** Runs one scan at a time: a new one stops the one before. */
export async function whileScanning(
  during: Activity,
  work: (context: ScanContext) => Promise<void>,
): Promise<void> {
  stopScan();
  const own = new AbortController();
  scanning = own;
  const signal = AbortSignal.any([own.signal, pageLife.signal]);
  activity.value = during;
  trouble.value = null;
  try {
    await work({ engine, signal, neutral: await neutralInUse(), onFrame: showFace });
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

const scanAndKeep = (during: Activity, scan: (context: ScanContext) => Promise<ScanResult>): Promise<void> =>
  whileScanning(during, async context => {
    const result = await scan(context);
    context.signal.throwIfAborted();
    await keepScan(result);
  });

const neutralInUse = async (): Promise<ScanContext['neutral']> => {
  const learned = await restingFace.get();
  return learned?.on ? learned.bias : null;
};

/** A popup can use the camera but not ask for it: Chrome shows the question only in a tab. */
export async function openCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<Camera> {
  if ((await cameraPermission()) === 'prompt') {
    await openPermissionPage();
    stopScan();
  }
  return Camera.open(video, signal);
}

export const scanWithCamera = (video: HTMLVideoElement): Promise<void> =>
  scanAndKeep('opening', async context => {
    const camera = await openCamera(video, context.signal);
    activity.value = 'looking';
    return scanCamera(camera, context);
  });

export const scanWithFile = (file: Blob): Promise<void> =>
  scanAndKeep('reading-photo', context => scanFile(file, context));

export const openPermissionPage = (): Promise<void> => openInTab('popup/permission.html');

/** A popup closes when it opens a page; a panel stays. */
export async function openInTab(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  if (!isPanel) window.close();
}
