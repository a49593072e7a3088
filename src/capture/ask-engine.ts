import type { EngineAnswer } from '../engine/wire.ts';
import type { Face, FaceReading, Frame } from '../vision/frame.ts';
import type { EngineClient } from './engine-client.ts';

/** The size of one frame, the engine's answer to it, and how many milliseconds it took to get each. */
export interface ReadFrame {
  readonly width: number;
  readonly height: number;
  readonly answer: EngineAnswer;
  readonly capture: number;
  readonly total: number;
}

export async function readFrame(
  capture: () => Promise<Frame> | Frame,
  engine: EngineClient,
  signal: AbortSignal,
  hint?: Face,
): Promise<ReadFrame> {
  const startedAt = performance.now();
  const frame = await capture();
  const captureTime = performance.now() - startedAt;
  try {
    const answer = await engine.read(frame, signal, hint);
    const { width, height } = frame;
    return { width, height, answer, capture: captureTime, total: performance.now() - startedAt };
  } finally {
    // The garbage collector may free the picture much later, so it is overwritten here.
    frame.pixels.fill(0);
  }
}

/** The nearest face in a frame, whether its expression could be read or not. */
export const nearestFaceIn = ({ answer: { reading } }: ReadFrame): Face | null => {
  const [first] = reading?.faces ?? [];
  if (!first) return null;
  return 'face' in first ? first.face : first;
};

/** The faces that were read, largest first. None where the frame was refused. */
export const facesIn = ({ answer: { reading } }: ReadFrame): readonly FaceReading[] =>
  reading?.kind === 'read' ? reading.faces : [];

/** The largest face of each frame: the one nearest to the camera. */
export const nearestFaces = (frames: readonly ReadFrame[]): FaceReading[] =>
  frames.flatMap(frame => facesIn(frame).slice(0, 1));
