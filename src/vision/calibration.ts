import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import { type Odds, oddsFromArray, oddsFromTap } from '../mood/odds.ts';
import { combineReadings, oddsDistance, type WeightedReading } from './combine-readings.ts';

/** By how much (in nats of log odds) each emotion is overestimated on someone's resting face. */
export type NeutralBias = Readonly<Record<Emotion, number>>;

/** The odds that a resting face should be read with. */
const RESTING = oddsFromTap('neutral', 0.8);

/** The largest bias corrected; a larger one comes from an expression held during calibration, not from a resting face. */
const MOST_BIAS = 2;

/** The fewest readings and the largest spread with which the bias can be learned. */
const REQUIRED = { frames: 5, spread: 0.25 } as const;

const LEAST_ODDS = 1e-4;

const byEmotion = (value: (emotion: Emotion) => number): Record<Emotion, number> =>
  Object.fromEntries(EMOTIONS.map(emotion => [emotion, value(emotion)])) as Record<Emotion, number>;

const logOdds = (odds: Odds, emotion: Emotion): number => Math.log(Math.max(LEAST_ODDS, odds[emotion]));

const clamp = (value: number): number => Math.min(MOST_BIAS, Math.max(-MOST_BIAS, value));

/** The bias of a face at rest, from readings over a few seconds; undefined when they are too few or vary too much. */
export function learnNeutral(readings: readonly WeightedReading[]): NeutralBias | undefined {
  const combined = combineReadings(readings);
  if (!combined || combined.frames < REQUIRED.frames || combined.spread > REQUIRED.spread) return undefined;
  const { odds } = combined;
  return byEmotion(emotion => clamp(logOdds(odds, emotion) - logOdds(RESTING, emotion)));
}

/** Removes the bias from a reading's odds; `strength` goes from 0 (as read) to 1 (bias removed in full). */
export function applyNeutral(odds: Odds, bias: NeutralBias, strength = 1): Odds {
  return oddsFromArray(EMOTIONS.map(emotion => Math.exp(logOdds(odds, emotion) - strength * bias[emotion])));
}

export interface NeutralEffect {
  /** 0..1: the share of a resting face's odds that the bias moves. */
  readonly strength: number;
  /** The emotion whose odds the correction lowers most, and the one whose odds it raises most. */
  readonly less: Emotion;
  readonly more: Emotion;
}

/** What removing a bias changes on the face it was learned from; shown in the options. */
export function effectOf(bias: NeutralBias): NeutralEffect {
  const asRead = oddsFromArray(EMOTIONS.map(emotion => RESTING[emotion] * Math.exp(bias[emotion])));
  const corrected = applyNeutral(asRead, bias);
  const byChange = [...EMOTIONS].sort((a, b) => corrected[a] - asRead[a] - (corrected[b] - asRead[b]));
  return {
    strength: oddsDistance(asRead, corrected),
    less: byChange[0] ?? 'neutral',
    more: byChange.at(-1) ?? 'neutral',
  };
}
