import { EMOTIONS } from '../mood/emotions.ts';
import { type Odds, oddsFromArray, rankEmotions } from '../mood/odds.ts';
import type { FaceReading } from './frame.ts';

/** What several looks at one face say together. */
export interface Burst {
  readonly odds: Odds;
  /** 0..1: how far the looks lie from their mean; a single look has none to disagree with. */
  readonly spread: number;
  /** The likeliest emotion's odds, less what the looks disagree about. */
  readonly confidence: number;
  readonly frames: number;
}

export const BURST = { mostFrames: 8, fewestFrames: 3, sureFrom: 0.75, calmBelow: 0.12 } as const;

/** What is asked of a reading here: a sharp, frontal look has more say. */
export type Weighted = Pick<FaceReading, 'odds'> & {
  readonly quality: Pick<FaceReading['quality'], 'weight'>;
};

/** Half the sum of differences: the share of odds that would have to move for the two to agree. */
export const distance = (a: Odds, b: Odds): number =>
  EMOTIONS.reduce((sum, emotion) => sum + Math.abs(a[emotion] - b[emotion]), 0) / 2;

function weightsOf(readings: readonly Weighted[]): number[] {
  const total = readings.reduce((sum, { quality }) => sum + quality.weight, 0);
  return readings.map(({ quality }) => (total > 0 ? quality.weight / total : 1 / readings.length));
}

/** Up to eight looks, weighted; undefined for none. */
export function combine(readings: readonly Weighted[]): Burst | undefined {
  if (readings.length === 0) return undefined;
  const weights = weightsOf(readings);
  const sum = (value: (reading: Weighted) => number): number =>
    readings.reduce((total, reading, i) => total + (weights[i] ?? 0) * value(reading), 0);
  const odds = oddsFromArray(EMOTIONS.map(emotion => sum(reading => reading.odds[emotion])));
  const spread = sum(reading => distance(reading.odds, odds));
  return { odds, spread, confidence: rankEmotions(odds)[0].odds * (1 - spread), frames: readings.length };
}

/** Whether more looks would hardly change the answer, so that the camera can stop. */
export function isSure(soFar: readonly Weighted[]): boolean {
  const burst = combine(soFar);
  if (!burst || burst.frames < BURST.fewestFrames) return false;
  if (burst.frames >= BURST.mostFrames) return true;
  return burst.confidence >= BURST.sureFrom && burst.spread <= BURST.calmBelow;
}
