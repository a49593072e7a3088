import { EMOTIONS } from '../mood/emotions.ts';
import { type Odds, oddsFromArray, rankEmotions } from '../mood/odds.ts';
import type { FaceReading } from './frame.ts';

/** The readings of one face in several frames, combined. */
export interface CombinedReading {
  readonly odds: Odds;
  /** 0..1: the mean distance of the readings from the combined odds; 0 for a single reading. */
  readonly spread: number;
  /** The odds of the likeliest emotion, reduced by the spread. */
  readonly confidence: number;
  readonly frames: number;
}

/** When a scan may stop: never before three readings, always at eight, in between once the answer is sure. */
export const STOP_RULE = {
  mostReadings: 8,
  fewestReadings: 3,
  leastConfidence: 0.75,
  mostSpread: 0.12,
} as const;

/** What is needed of a reading here; a sharp, frontal face has more weight. */
export type WeightedReading = Pick<FaceReading, 'odds'> & {
  readonly quality: Pick<FaceReading['quality'], 'weight'>;
};

/** Half the sum of differences: the share of the odds that would have to move to make the two equal. */
export const oddsDistance = (a: Odds, b: Odds): number =>
  EMOTIONS.reduce((sum, emotion) => sum + Math.abs(a[emotion] - b[emotion]), 0) / 2;

function weightsOf(readings: readonly WeightedReading[]): number[] {
  const total = readings.reduce((sum, { quality }) => sum + quality.weight, 0);
  return readings.map(({ quality }) => (total > 0 ? quality.weight / total : 1 / readings.length));
}

/** The weighted mean of the readings; undefined without any. */
export function combineReadings(readings: readonly WeightedReading[]): CombinedReading | undefined {
  if (readings.length === 0) return undefined;
  const weights = weightsOf(readings);
  const sum = (value: (reading: WeightedReading) => number): number =>
    readings.reduce((total, reading, i) => total + (weights[i] ?? 0) * value(reading), 0);
  const odds = oddsFromArray(EMOTIONS.map(emotion => sum(reading => reading.odds[emotion])));
  const spread = sum(reading => oddsDistance(reading.odds, odds));
  return { odds, spread, confidence: rankEmotions(odds)[0].odds * (1 - spread), frames: readings.length };
}

/** Whether more readings would hardly change the answer, so that the camera can stop. */
export function isSure(soFar: readonly WeightedReading[]): boolean {
  const combined = combineReadings(soFar);
  if (!combined || combined.frames < STOP_RULE.fewestReadings) return false;
  if (combined.frames >= STOP_RULE.mostReadings) return true;
  return combined.confidence >= STOP_RULE.leastConfidence && combined.spread <= STOP_RULE.mostSpread;
}
