import type { Odds } from '../mood/odds.ts';
import { applyNeutral } from '../vision/calibration.ts';
import type { Face, Refusal } from '../vision/frame.ts';
import { pause } from './abortable.ts';
import { nearestFaces, type Taken, take } from './ask-engine.ts';
import type { Camera } from './camera.ts';
import type { ScanContext } from './scan.ts';

/** Ten readings a second are as many as a face can use. */
const PERIOD = 100;

export interface LiveReading {
  /** The nearest face's odds, or why there are none. */
  readonly odds: Odds | null;
  readonly refusal: Refusal | null;
  readonly askBelow: number;
}

/**
 * Looks again and again until the signal ends. Between looks it rests at least as long as the look took, so that
 * a slow machine gets fewer readings instead of being hogged.
 */
export async function follow(
  camera: Camera,
  sight: ScanContext,
  onReading: (reading: LiveReading) => void,
): Promise<never> {
  let hint: Face | undefined;
  for (;;) {
    const taken = await take(() => camera.frame(), sight.engine, sight.signal, hint);
    sight.onTaken?.(taken);
    const [nearest] = nearestFaces([taken]);
    hint = nearest?.face;
    const odds = nearest ? corrected(nearest.odds, sight) : null;
    onReading({ odds, refusal: refusalOf(taken), askBelow: taken.answer.askBelow });
    await pause(Math.max(PERIOD - taken.total, taken.total - taken.capture), sight.signal);
  }
}

const corrected = (odds: Odds, { neutral }: ScanContext): Odds =>
  neutral ? applyNeutral(odds, neutral) : odds;

const refusalOf = ({ answer: { reading } }: Taken): Refusal | null =>
  reading?.kind === 'refused' ? reading.refusal : null;
