import type { Point } from '../catalog/point.ts';
import { EMOTIONS, type Emotion } from './emotions.ts';
import type { Goal } from './goals.ts';
import type { Odds } from './odds.ts';

type At = readonly [pleasant: number, energy: number, tension: number];

const point = ([pleasant, energy, tension]: At): Point => ({ pleasant, energy, tension });

/**
 * Where each emotion lies. Signs follow the three-dimensional accounts of mood (Schimmack & Grob 2000:
 * pleasantness, energetic and tense arousal); sizes are a sober judgement on the scale of the catalog's points.
 */
const EMOTION_POINTS = {
  angry: [-0.6, 0.6, 0.8],
  disgust: [-0.7, 0.1, 0.5],
  fear: [-0.65, 0.35, 0.9],
  happy: [0.8, 0.45, -0.4],
  sad: [-0.65, -0.55, 0.1],
  surprise: [0.2, 0.7, 0.3],
  neutral: [0.1, -0.2, -0.3],
} as const satisfies { readonly [E in Emotion]: At };

interface Step {
  readonly towards: At;
  /** From 0 (stay where the mood is) to 1 (go all the way). */
  readonly step: number;
}

/**
 * Mood management (Zillmann 1988) moves towards pleasant things, relief from tension and a middle arousal;
 * Kim & Oliver's sad viewers improve, distract or embrace. Nobody is thrown the whole way across the space.
 */
const GOAL_STEPS = {
  /** A tint of the mood remains, yet few who feel bad ask for more of it. */
  match: { towards: [0.4, 0.1, -0.1], step: 0.7 },
  lift: { towards: [0.9, 0.4, -0.6], step: 0.85 },
  calm: { towards: [0.6, -0.7, -0.8], step: 0.85 },
  energise: { towards: [0.5, 0.9, 0.2], step: 0.85 },
  feel: { towards: [0, 0, 0], step: 0 },
  /** Absorbing, and unlike any mood one would flee. */
  distract: { towards: [0.45, 0.55, 0.25], step: 0.8 },
} as const satisfies { readonly [G in Goal]: Step };

/** `step` of the way from the first to the second. */
export const between = (from: Point, to: Point, step: number): Point => ({
  pleasant: from.pleasant + (to.pleasant - from.pleasant) * step,
  energy: from.energy + (to.energy - from.energy) * step,
  tension: from.tension + (to.tension - from.tension) * step,
});

const sumOver = (odds: Odds, axis: 0 | 1 | 2): number =>
  EMOTIONS.reduce((sum, emotion) => sum + odds[emotion] * EMOTION_POINTS[emotion][axis], 0);

/** Where a reading lies: its emotions' places by their odds. */
export const moodPoint = (odds: Odds): Point => point([sumOver(odds, 0), sumOver(odds, 1), sumOver(odds, 2)]);

/** What the goal asks for, seen from this mood. */
export function goalTarget(goal: Goal, mood: Point): Point {
  const { towards, step } = GOAL_STEPS[goal];
  return between(mood, point(towards), step);
}

/** The iso-principle of music therapy: begin near the mood and arrive at the goal step by step. */
export const pathTo = (from: Point, to: Point, stops: number): readonly Point[] =>
  Array.from({ length: stops }, (_, i) => between(from, to, stops > 1 ? i / (stops - 1) : 1));
