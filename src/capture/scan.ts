import type { EngineAnswer } from '../engine/protocol.ts';
import type { Source } from '../mood/reading.ts';
import { combine, isSure } from '../vision/burst.ts';
import type { Face, FaceReading, Frame, FrameReading, Refusal } from '../vision/types.ts';
import type { Camera } from './camera.ts';
import type { EngineClient } from './engine-client.ts';
import { type Look, type LookTimes, Refused } from './look.ts';

/** Several looks, one answer: expressions flicker, and one frame may catch a blink. */
const BURST_TIME = 700;
/** A camera's first frames are dark until its exposure settles: refusals before this are not the last word. */
const PATIENCE = 2_000;

interface Taken {
  readonly answer: EngineAnswer;
  readonly capture: number;
  readonly total: number;
}

async function take(
  frame: () => Promise<Frame> | Frame,
  engine: EngineClient,
  signal: AbortSignal,
  hint?: Face,
): Promise<Taken> {
  const from = performance.now();
  const picture = await frame();
  const capture = performance.now() - from;
  const answer = await engine.read(picture, signal, hint);
  return { answer, capture, total: performance.now() - from };
}

const facesOf = ({ answer: { reading } }: Taken): readonly FaceReading[] =>
  reading?.kind === 'read' ? reading.faces : [];

export async function scanPhoto(frame: Frame, engine: EngineClient, signal: AbortSignal): Promise<Look> {
  return lookFrom([await take(() => frame, engine, signal)], 'photo');
}

export async function scanCamera(camera: Camera, engine: EngineClient, signal: AbortSignal): Promise<Look> {
  const opened = performance.now();
  const taken: Taken[] = [];
  let firstRead: number | undefined;
  for (;;) {
    const hint = nearestFaces(taken.slice(-1))[0]?.face;
    taken.push(await take(() => camera.frame(), engine, signal, hint));
    const good = nearestFaces(taken);
    if (good.length > 0) firstRead ??= performance.now();
    const enough = firstRead === undefined ? opened + PATIENCE : firstRead + BURST_TIME;
    if (isSure(good) || performance.now() > enough) return lookFrom(taken, 'camera');
  }
}

/** The largest face of each look counts: it is the one nearest to the camera. */
function lookFrom(taken: readonly Taken[], source: Source): Look {
  const good = taken.filter(one => facesOf(one).length > 0);
  const last = taken.at(-1)?.answer;
  const burst = combine(nearestFaces(good));
  if (!burst || !last) throw new Refused(refusalOf(last?.reading));
  const { odds, confidence } = burst;
  return {
    reading: { odds, confidence, askBelow: last.askBelow, source },
    backend: last.backend,
    times: medianTimes(good),
    looks: good.length,
    faces: Math.max(...good.map(one => facesOf(one).length)),
  };
}

const nearestFaces = (taken: readonly Taken[]): FaceReading[] =>
  taken.flatMap(one => facesOf(one).slice(0, 1));

const refusalOf = (reading: FrameReading | undefined): Refusal =>
  reading?.kind === 'refused' ? reading.refusal : 'no-face';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const medianTimes = (taken: readonly Taken[]): LookTimes => ({
  capture: median(taken.map(one => one.capture)),
  transfer: median(taken.map(one => one.answer.stages.transfer)),
  face: median(taken.map(one => one.answer.stages.face)),
  cnn: median(taken.map(one => one.answer.stages.crop + one.answer.stages.cnn)),
  total: median(taken.map(one => one.total)),
});
