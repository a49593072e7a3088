import type { EngineAnswer } from '../engine/wire.ts';
import type { Face, FaceReading, Frame } from '../vision/frame.ts';
import type { EngineClient } from './engine-client.ts';

/** One frame's size and what the engine said of it, with the milliseconds it took to get each. */
export interface Taken {
  readonly width: number;
  readonly height: number;
  readonly answer: EngineAnswer;
  readonly capture: number;
  readonly total: number;
}

export async function take(
  frame: () => Promise<Frame> | Frame,
  engine: EngineClient,
  signal: AbortSignal,
  hint?: Face,
): Promise<Taken> {
  const from = performance.now();
  const picture = await frame();
  const capture = performance.now() - from;
  try {
    const answer = await engine.read(picture, signal, hint);
    const { width, height } = picture;
    return { width, height, answer, capture, total: performance.now() - from };
  } finally {
    // Not left to the garbage collector, which comes when it likes.
    picture.pixels.fill(0);
  }
}

/** The nearest face of a look, good enough to be read or not. */
export const faceIn = ({ answer: { reading } }: Taken): Face | null => {
  const [first] = reading?.faces ?? [];
  if (!first) return null;
  return 'face' in first ? first.face : first;
};

/** Largest first; none where the frame was refused. */
export const facesOf = ({ answer: { reading } }: Taken): readonly FaceReading[] =>
  reading?.kind === 'read' ? reading.faces : [];

/** The largest face of each look: the one nearest to the camera. */
export const nearestFaces = (taken: readonly Taken[]): FaceReading[] =>
  taken.flatMap(one => facesOf(one).slice(0, 1));
