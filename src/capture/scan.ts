import type { NeutralBias } from '../vision/calibration.ts';
import { isSure } from '../vision/combine-readings.ts';
import type { FaceReading } from '../vision/frame.ts';
import { nearestFaces, type ReadFrame, readFrame } from './ask-engine.ts';
import type { Camera } from './camera.ts';
import { framesOfClip } from './clip.ts';
import type { EngineClient } from './engine-client.ts';
import { frameOfPhoto } from './photo.ts';
import { type ScanResult, scanResultOf } from './scan-result.ts';

/** Milliseconds of reading after the first face: expressions flicker, and a single frame may show a blink. */
const BURST_TIME = 700;
/**
 * A camera's first frames are dark until its exposure settles. Where no face has been read yet, a frame from the first
 * two seconds does not end the scan, however late its answer comes (an engine may take seconds to start).
 */
const SETTLING_TIME = 2_000;

/** What every scan needs. */
export interface ScanContext {
  readonly engine: EngineClient;
  readonly signal: AbortSignal;
  readonly neutral: NeutralBias | null;
  /** Called with each frame of the camera as soon as it has been read. */
  readonly onFrame?: (frame: ReadFrame) => void;
}

export async function scanFile(file: Blob, context: ScanContext): Promise<ScanResult> {
  const isClip = file.type.startsWith('video/');
  const frames = isClip ? await readClip(file, context) : [await readPhoto(file, context)];
  return scanResultOf(frames, { source: 'photo', neutral: context.neutral });
}

const readPhoto = (file: Blob, { engine, signal }: ScanContext): Promise<ReadFrame> =>
  readFrame(() => frameOfPhoto(file), engine, signal);

async function readClip(file: Blob, { engine, signal }: ScanContext): Promise<ReadFrame[]> {
  const frames: ReadFrame[] = [];
  for await (const frame of framesOfClip(file, signal))
    frames.push(await readFrame(() => frame, engine, signal));
  return frames;
}

export async function scanCamera(
  camera: Camera,
  { engine, signal, neutral, onFrame }: ScanContext,
): Promise<ScanResult> {
  const openedAt = performance.now();
  const frames: ReadFrame[] = [];
  let firstFaceAt: number | undefined;
  for (;;) {
    const hint = nearestFaces(frames.slice(-1))[0]?.face;
    const askedAt = performance.now();
    const frame = await readFrame(() => camera.frame(), engine, signal, hint);
    frames.push(frame);
    onFrame?.(frame);
    const faces = nearestFaces(frames);
    if (faces.length > 0) firstFaceAt ??= performance.now();
    const isOver =
      firstFaceAt === undefined
        ? askedAt > openedAt + SETTLING_TIME
        : performance.now() > firstFaceAt + BURST_TIME;
    if (isSure(faces) || isOver) return scanResultOf(frames, { source: 'camera', neutral });
  }
}

/** The readings of so many milliseconds, to learn what the person's face at rest looks like to the model. */
export async function watchFace(
  camera: Camera,
  milliseconds: number,
  { engine, signal }: ScanContext,
): Promise<FaceReading[]> {
  const until = performance.now() + milliseconds;
  const frames: ReadFrame[] = [];
  while (performance.now() < until) frames.push(await readFrame(() => camera.frame(), engine, signal));
  return nearestFaces(frames);
}
