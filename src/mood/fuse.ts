import { EMOTIONS } from './emotions.ts';
import { type Odds, oddsFromArray, rankEmotions } from './odds.ts';
import { isFresh, type Mood, type Reading } from './reading.ts';
import { SOURCES } from './sources.ts';

/** Added to all odds: an emotion that one reading rules out can still win by the others. */
const LEAST = 0.01;

/**
 * Readings of one person from several sources: their odds are multiplied, each to the power of its confidence
 * (a logarithmic opinion pool, Genest & Zidek 1986). Readings that agree become surer together, and an unsure one
 * hardly counts. Readings of different people are combined by `blendReadings` instead.
 */
export function fuseOdds(readings: readonly Pick<Reading, 'odds' | 'confidence'>[]): Odds {
  const logs = EMOTIONS.map(emotion =>
    readings.reduce((sum, { odds, confidence }) => sum + confidence * Math.log(odds[emotion] + LEAST), 0),
  );
  const most = Math.max(...logs);
  return oddsFromArray(logs.map(log => Math.exp(log - most)));
}

/** One reading out of several of one person. Source and `askBelow` are those of the surest one. */
export function fuseReadings(readings: readonly [Reading, ...Reading[]]): Reading {
  const odds = fuseOdds(readings);
  const surest = readings.reduce((best, one) => (one.confidence > best.confidence ? one : best));
  return { ...surest, odds, confidence: rankEmotions(odds)[0].odds };
}

/**
 * The reading to keep, given the mood in force before it. An unsure sentence is fused with a face that was read in the
 * last minutes. A sure sentence stands alone: fused with the face, sentences that were right in 98 of 100 cases are
 * right in 85 (`npm run eval -- fuse`). What each source does stands in `SOURCES`.
 */
export function fuseWithBefore(reading: Reading, before: Mood | null, now: number): Reading {
  if (!leansOnOthers(reading) || !before || !supportsOthers(before) || !isFresh(before, now)) return reading;
  const { odds, confidence, askBelow, source } = before;
  return fuseReadings([reading, { odds, confidence, askBelow, source }]);
}

const leansOnOthers = ({ source, confidence, askBelow }: Reading): boolean =>
  SOURCES[source].fusion === 'leans' && confidence < askBelow;

const supportsOthers = ({ source, confirmed }: Mood): boolean =>
  !confirmed && SOURCES[source].fusion === 'supports';
