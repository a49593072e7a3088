import { isSure } from '../vision/burst.ts';
import type { NeutralBias } from '../vision/calibration.ts';
import type { FaceReading } from '../vision/frame.ts';
import { nearestFaces, type Taken, take } from './ask-engine.ts';
import type { Camera } from './camera.ts';
import { framesOfClip } from './clip.ts';
import type { EngineClient } from './engine-client.ts';
import { frameOfPhoto } from './photo.ts';
import { lookFrom, type ScanResult } from './scan-result.ts';

/** Several looks, one answer: expressions flicker, and one frame may catch a blink. */
const BURST_TIME = 700;
/**
 * A camera's first frames are dark until its exposure settles: what a frame from before this lacks is not the
 * last word, however late the answer comes (an engine may take seconds to start).
 */
const PATIENCE = 2_000;

/** What every scan needs. */
export interface ScanContext {
  readonly engine: EngineClient;
  readonly signal: AbortSignal;
  readonly neutral: NeutralBias | null;
  /** Told of every look at the camera as soon as it is over. */
  readonly onTaken?: (taken: Taken) => void;
}

export async function scanFile(file: Blob, sight: ScanContext): Promise<ScanResult> {
  const taken = file.type.startsWith('video/') ? await takeClip(file, sight) : [await takePhoto(file, sight)];
  // A photo may show anyone: the person's own neutral is none of its business.
  return lookFrom(taken, { source: 'photo', neutral: null });
}

const takePhoto = (file: Blob, { engine, signal }: ScanContext): Promise<Taken> =>
  take(() => frameOfPhoto(file), engine, signal);

async function takeClip(file: Blob, { engine, signal }: ScanContext): Promise<Taken[]> {
  const taken: Taken[] = [];
  for await (const frame of framesOfClip(file, signal)) taken.push(await take(() => frame, engine, signal));
  return taken;
}

export async function scanCamera(
  camera: Camera,
  { engine, signal, neutral, onTaken }: ScanContext,
): Promise<ScanResult> {
  const opened = performance.now();
  const taken: Taken[] = [];
  let firstRead: number | undefined;
  for (;;) {
    const hint = nearestFaces(taken.slice(-1))[0]?.face;
    const asked = performance.now();
    const look = await take(() => camera.frame(), engine, signal, hint);
    taken.push(look);
    onTaken?.(look);
    const good = nearestFaces(taken);
    if (good.length > 0) firstRead ??= performance.now();
    const over =
      firstRead === undefined ? asked > opened + PATIENCE : performance.now() > firstRead + BURST_TIME;
    if (isSure(good) || over) return lookFrom(taken, { source: 'camera', neutral });
  }
}

/** All looks of a while, to learn how the person's face rests. */
export async function watchFace(
  camera: Camera,
  milliseconds: number,
  sight: ScanContext,
): Promise<FaceReading[]> {
  const until = performance.now() + milliseconds;
  const taken: Taken[] = [];
  while (performance.now() < until) taken.push(await take(() => camera.frame(), sight.engine, sight.signal));
  return nearestFaces(taken);
}
