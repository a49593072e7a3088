import type { Point } from '../catalog/point.ts';
import { EMOTIONS, type Emotion } from './emotions.ts';
import type { Goal } from './goals.ts';
import type { Odds } from './odds.ts';

type Coordinates = readonly [pleasant: number, energy: number, tension: number];

const point = ([pleasant, energy, tension]: Coordinates): Point => ({ pleasant, energy, tension });

/**
 * Where each emotion lies. The signs follow the three-dimensional model of mood (Schimmack & Grob 2000: pleasantness,
 * energetic arousal, tense arousal). The sizes are our own estimate, on the scale of the catalog's points.
 */
const EMOTION_POINTS = {
  angry: [-0.6, 0.6, 0.8],
  disgust: [-0.7, 0.1, 0.5],
  fear: [-0.65, 0.35, 0.9],
  happy: [0.8, 0.45, -0.4],
  sad: [-0.65, -0.55, 0.1],
  surprise: [0.2, 0.7, 0.3],
  neutral: [0.1, -0.2, -0.3],
} as const satisfies { readonly [E in Emotion]: Coordinates };

interface Step {
  readonly towards: Coordinates;
  /** From 0 (stay where the mood is) to 1 (go all the way). */
  readonly step: number;
}

/**
 * By mood management theory (Zillmann 1988) people choose what is pleasant, relieves tension and brings arousal to a
 * middle level. Sad viewers improve their mood, distract themselves or embrace the mood (Kim & Oliver). No goal but
 * `feel` keeps the mood, and none goes the whole way from it to its target.
 */
const GOAL_STEPS = {
  /** Part of the mood remains, but few people who feel bad want more of it. */
  match: { towards: [0.4, 0.1, -0.1], step: 0.7 },
  lift: { towards: [0.9, 0.4, -0.6], step: 0.85 },
  calm: { towards: [0.6, -0.7, -0.8], step: 0.85 },
  energise: { towards: [0.5, 0.9, 0.2], step: 0.85 },
  feel: { towards: [0, 0, 0], step: 0 },
  /** Absorbing, and far from every mood that people want to leave. */
  distract: { towards: [0.45, 0.55, 0.25], step: 0.8 },
} as const satisfies { readonly [G in Goal]: Step };

/** The point at `step` (from 0 to 1) of the way from `from` to `to`. */
export const between = (from: Point, to: Point, step: number): Point => ({
  pleasant: from.pleasant + (to.pleasant - from.pleasant) * step,
  energy: from.energy + (to.energy - from.energy) * step,
  tension: from.tension + (to.tension - from.tension) * step,
});

const sumOver = (odds: Odds, axis: 0 | 1 | 2): number =>
  EMOTIONS.reduce((sum, emotion) => sum + odds[emotion] * EMOTION_POINTS[emotion][axis], 0);

/** Where a reading lies: the mean of its emotions' points, weighted by their odds. */
export const moodPoint = (odds: Odds): Point => point([sumOver(odds, 0), sumOver(odds, 1), sumOver(odds, 2)]);

/** The point that the goal asks for, starting from this mood. */
export function goalTarget(goal: Goal, mood: Point): Point {
  const { towards, step } = GOAL_STEPS[goal];
  return between(mood, point(towards), step);
}

/** Points from the mood to the goal (the iso-principle of music therapy: begin near the mood, reach the goal in steps). */
export const pathTo = (from: Point, to: Point, stops: number): readonly Point[] =>
  Array.from({ length: stops }, (_, i) => between(from, to, stops > 1 ? i / (stops - 1) : 1));
