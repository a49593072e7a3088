import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import { type Odds, oddsFromArray, oddsFromTap } from '../mood/odds.ts';
import { combine, distance, type Weighted } from './burst.ts';

/** How much more (in nats of log odds) each emotion is read from someone's resting face than it should be. */
export type NeutralBias = Readonly<Record<Emotion, number>>;

/** What a resting face should read as. */
const RESTING = oddsFromTap('neutral', 0.8);

/** No face rests further off than this; more is an expression held while calibrating. */
const MOST_BIAS = 2;

/** Fewer looks than this say little, and looks that differ more were no resting face. */
const STEADY = { frames: 5, spread: 0.25 } as const;

const LEAST_ODDS = 1e-4;

const byEmotion = (value: (emotion: Emotion) => number): Record<Emotion, number> =>
  Object.fromEntries(EMOTIONS.map(emotion => [emotion, value(emotion)])) as Record<Emotion, number>;

const logOdds = (odds: Odds, emotion: Emotion): number => Math.log(Math.max(LEAST_ODDS, odds[emotion]));

const clamp = (value: number): number => Math.min(MOST_BIAS, Math.max(-MOST_BIAS, value));

/** The bias of a face at rest from a few seconds of looks; undefined when they were too few or too unsteady. */
export function learnNeutral(readings: readonly Weighted[]): NeutralBias | undefined {
  const burst = combine(readings);
  if (!burst || burst.frames < STEADY.frames || burst.spread > STEADY.spread) return undefined;
  const { odds } = burst;
  return byEmotion(emotion => clamp(logOdds(odds, emotion) - logOdds(RESTING, emotion)));
}

/** Takes the bias out of a reading; `strength` from 0 (as read) to 1 (in full). */
export function applyNeutral(odds: Odds, bias: NeutralBias, strength = 1): Odds {
  return oddsFromArray(EMOTIONS.map(emotion => Math.exp(logOdds(odds, emotion) - strength * bias[emotion])));
}

export interface NeutralEffect {
  /** 0..1: the share of a resting face's odds that the bias moves. */
  readonly strength: number;
  /** The emotion it takes most from, and the one it gives most to. */
  readonly less: Emotion;
  readonly more: Emotion;
}

/** What a bias does to the face it was learnt from, for showing. */
export function effectOf(bias: NeutralBias): NeutralEffect {
  const asRead = oddsFromArray(EMOTIONS.map(emotion => RESTING[emotion] * Math.exp(bias[emotion])));
  const corrected = applyNeutral(asRead, bias);
  const byChange = [...EMOTIONS].sort((a, b) => corrected[a] - asRead[a] - (corrected[b] - asRead[b]));
  return {
    strength: distance(asRead, corrected),
    less: byChange[0] ?? 'neutral',
    more: byChange.at(-1) ?? 'neutral',
  };
}
