import { EMOTIONS } from './emotions.ts';
import { type Odds, oddsFromArray, rankEmotions } from './odds.ts';
import type { Reading } from './reading.ts';

/** Keeps an emotion that one source rules out within reach of the others. */
const LEAST = 0.01;

/**
 * Camera, sentence and tap about one and the same person: opinions multiplied, each to the power of its
 * confidence (a logarithmic opinion pool, Genest & Zidek 1986). Sources that agree make one another surer, an
 * unsure one hardly counts; two people are another matter (`blendReadings`).
 */
export function fuseOdds(readings: readonly Pick<Reading, 'odds' | 'confidence'>[]): Odds {
  const logs = EMOTIONS.map(emotion =>
    readings.reduce((sum, { odds, confidence }) => sum + confidence * Math.log(odds[emotion] + LEAST), 0),
  );
  const most = Math.max(...logs);
  return oddsFromArray(logs.map(log => Math.exp(log - most)));
}

/** One reading out of several of one person; the surest of them says where it came from. */
export function fuseReadings(readings: readonly [Reading, ...Reading[]]): Reading {
  const odds = fuseOdds(readings);
  const surest = readings.reduce((best, one) => (one.confidence > best.confidence ? one : best));
  return { ...surest, odds, confidence: rankEmotions(odds)[0].odds };
}
