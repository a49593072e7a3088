import { Camera, CameraError, cameraPermission } from '../src/capture/camera.ts';
import { EngineClient } from '../src/capture/engine-client.ts';
import { type Look, Refused } from '../src/capture/look.ts';
import { frameOfPhoto, PhotoError } from '../src/capture/photo.ts';
import { scanCamera, scanPhoto } from '../src/capture/scan.ts';
import type { Kind } from '../src/catalog/sighting.ts';
import { send } from '../src/messages.ts';
import type { Emotion } from '../src/mood/emotions.ts';
import { type Reading, readingFromTap } from '../src/mood/reading.ts';
import { browser } from '../src/platform/browser.ts';
import type { Pick } from '../src/recommend/pick.ts';
import { titleKey, type Verdict } from '../src/storage/records.ts';
import {
  type Activity,
  activity,
  given,
  kind,
  look,
  mood,
  picks,
  scansEnded,
  type Trouble,
  trouble,
} from './state.ts';

const MOST_PICKS = 12;

const popupLife = new AbortController();
addEventListener('pagehide', () => popupLife.abort());

export const engine = new EngineClient(popupLife.signal);

let scanning: AbortController | null = null;

export const stopScan = (): void => scanning?.abort();

const troubleOf = (error: unknown): Trouble => {
  if (error instanceof CameraError || error instanceof PhotoError) return error.trouble;
  if (error instanceof Refused) return error.refusal;
  console.error('scan', error);
  return 'engine';
};

/** One scan at a time: a new one takes the place of the one before. */
async function scan(doing: Activity, work: (signal: AbortSignal) => Promise<Look>): Promise<void> {
  stopScan();
  const own = new AbortController();
  scanning = own;
  const signal = AbortSignal.any([own.signal, popupLife.signal]);
  activity.value = doing;
  trouble.value = null;
  try {
    const seen = await work(signal);
    await keep(seen.reading, seen);
  } catch (error) {
    if (!signal.aborted) trouble.value = troubleOf(error);
  } finally {
    own.abort();
    if (scanning === own) activity.value = 'resting';
    scansEnded.value += 1;
  }
}

/** A popup may use the camera but never ask for it: asking needs a tab (Chrome anchors the question there). */
export const scanWithCamera = (video: HTMLVideoElement): Promise<void> =>
  scan('opening', async signal => {
    if ((await cameraPermission()) === 'prompt') {
      await openPermissionPage();
      stopScan();
    }
    const camera = await Camera.open(video, signal);
    activity.value = 'looking';
    return scanCamera(camera, engine, signal);
  });

export const scanFile = (file: Blob): Promise<void> =>
  scan('reading-photo', async signal => scanPhoto(await frameOfPhoto(file), engine, signal));

export async function openPermissionPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup/permission.html') });
  window.close();
}

async function keep(reading: Reading, seen: Look | null): Promise<void> {
  try {
    mood.value = await send('mood.take', reading);
    look.value = seen;
    await showPicks();
  } catch (error) {
    console.error('mood', error);
    trouble.value = 'background';
  }
}

export async function tapMood(emotion: Emotion): Promise<void> {
  stopScan();
  trouble.value = null;
  if (!mood.value || mood.value.confirmed) return keep(readingFromTap(emotion), null);
  mood.value = await send('mood.correct', { id: mood.value.id, emotion });
  await showPicks();
}

export async function showPicks(only: Kind | null = kind.value): Promise<void> {
  kind.value = only;
  picks.value = mood.value ? await send('picks.list', { kind: only, limit: MOST_PICKS }) : [];
}

export async function judge(pick: Pick, verdict: Verdict): Promise<void> {
  const { name, year, kind } = pick;
  await send('feedback.give', { title: { name, year, kind }, verdict });
  given.value = new Map(given.value).set(titleKey(pick), verdict);
}
