import type { Odds } from '../mood/odds.ts';
import { SOURCES, type Source } from '../mood/sources.ts';
import { applyNeutral, type NeutralBias } from '../vision/calibration.ts';

/** The odds of a face, corrected by the person's own resting face where the source shows that person. */
export const oddsFor = (source: Source, odds: Odds, neutral: NeutralBias | null): Odds =>
  neutral && SOURCES[source].usesRestingFace ? applyNeutral(odds, neutral) : odds;
