import { GENRES, type Genre } from '../catalog/genres.ts';
import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';
import { oddsFromTap } from '../mood/odds.ts';
import { FEATURES } from '../picks/ranking/features.ts';
import { MAP_SHARE } from '../picks/ranking/score.ts';
import type { Signal } from './answers.ts';
import { PARTS, type Part } from './context.ts';
import type { Taste } from './taste.ts';

/** One thing learned, to be told in words: "+0.4 horror when low". */
export interface Learned {
  /** A feature's id, such as `genre:horror` or `tag:funny`. */
  readonly feature: string;
  readonly part: Part;
  /** In units of the score, in which a genre the map gives a 2 adds 1. */
  readonly weight: number;
}

/** All that was learned, and of how many answers. */
export interface ToldTaste {
  readonly answers: number;
  readonly learned: readonly Learned[];
}

/** Smaller than this it would not be noticed in any list. */
const WORTH_TELLING = 0.05;
/** What stands for itself; the rest only steadies the sums. */
const TOLD = /^(?:genre|tag|kind|decade):/;

/** All that taste has learned, the strongest first. */
export function learned(taste: Taste): Learned[] {
  const weightOf = (number: number, part: Part): number => taste.weightIn(number, part);
  return FEATURES.flatMap(({ id }, number) =>
    TOLD.test(id) ? PARTS.map(part => ({ feature: id, part, weight: weightOf(number, part) })) : [],
  )
    .filter(({ weight }) => Math.abs(weight) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** What taste adds to each cell of the genre map for one goal, on the scale of the map's weights. */
export type LearnedShifts = { readonly [E in Emotion]: { readonly [G in Genre]?: number } };

const round = (value: number): number => Math.round(value * 10) / 10;

function shiftsIn(taste: Taste, emotion: Emotion, goal: Goal): LearnedShifts[Emotion] {
  const weights = taste.weights({ odds: oddsFromTap(emotion, 1), goal });
  const shifts = GENRES.map(({ id }, bit) => [id, round((weights[bit] ?? 0) / MAP_SHARE)] as const);
  return Object.fromEntries(shifts.filter(([, shift]) => shift !== 0));
}

export const learnedShifts = (taste: Taste, goal: Goal): LearnedShifts =>
  Object.fromEntries(EMOTIONS.map(emotion => [emotion, shiftsIn(taste, emotion, goal)])) as LearnedShifts;

/** Below this an answer is no reason worth naming. */
const WORTH_NAMING = 0.15;

/** The title the person liked that speaks most for this one; undefined where none speaks loud enough. */
export function likedReason(reasons: ReturnType<Taste['reasons']>): string | undefined {
  const liked = reasons.find(({ answer, adds }) => adds >= WORTH_NAMING && isLiking(answer.signal));
  return liked?.answer.name;
}

const isLiking = (signal: Signal): boolean => signal === 'up' || signal === 'more';
