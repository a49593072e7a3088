import type { Odds } from '../mood/odds.ts';
import type { Face, Refusal } from '../vision/frame.ts';
import { pause } from './abortable.ts';
import { nearestFaces, type ReadFrame, readFrame } from './ask-engine.ts';
import type { Camera } from './camera.ts';
import { oddsFor } from './resting-face.ts';
import type { ScanContext } from './scan.ts';

/** At most ten readings a second: expressions do not change faster. */
const PERIOD = 100;

export interface LiveReading {
  /** The odds of the nearest face. Null where no face was read. */
  readonly odds: Odds | null;
  readonly refusal: Refusal | null;
  readonly askBelow: number;
}

/**
 * Reads the face again and again until the signal is aborted. Between two frames it pauses at least as long as the
 * engine worked on the first, so that a slow machine gets fewer readings instead of being kept busy.
 */
export async function follow(
  camera: Camera,
  context: ScanContext,
  onReading: (reading: LiveReading) => void,
): Promise<never> {
  let hint: Face | undefined;
  for (;;) {
    const frame = await readFrame(() => camera.frame(), context.engine, context.signal, hint);
    context.onFrame?.(frame);
    const [nearest] = nearestFaces([frame]);
    hint = nearest?.face;
    const odds = nearest ? oddsFor('camera', nearest.odds, context.neutral) : null;
    onReading({ odds, refusal: refusalOf(frame), askBelow: frame.answer.askBelow });
    await pause(Math.max(PERIOD - frame.total, frame.total - frame.capture), context.signal);
  }
}

const refusalOf = ({ answer: { reading } }: ReadFrame): Refusal | null =>
  reading?.kind === 'refused' ? reading.refusal : null;
