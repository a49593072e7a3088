import { GENRES, type Genre } from '../catalog/genres.ts';
import { VIBES, type Vibe } from '../catalog/vibes.ts';
import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';
import { oddsFromTap } from '../mood/odds.ts';
import { FEATURES, START } from '../picks/ranking/features.ts';
import { MAP_SHARE, VIBE_SHARE } from '../picks/ranking/score-shares.ts';
import type { Signal } from './answers.ts';
import { CONTEXT_PARTS, type ContextPart } from './context.ts';
import type { Taste } from './taste.ts';

/** What taste adds for one feature in one part of the context, such as "+0.4 for horror when sad". */
export interface LearnedWeight {
  /** A feature's id, such as `genre:horror` or `vibe:funny`. */
  readonly feature: string;
  readonly part: ContextPart;
  /** In units of the score, to which a weight of 2 on the genre map adds 1. */
  readonly weight: number;
}

/** What the taste panel shows: the learned weights, and the number of answers they come from. */
export interface TasteSummary {
  readonly answers: number;
  readonly learned: readonly LearnedWeight[];
}

/** A smaller weight makes no visible difference in a list. */
const SMALLEST_WEIGHT = 0.05;
/** The features that mean something to a person; the others only make the regression more exact. */
const SHOWN_FEATURES = /^(?:genre|vibe|kind|decade):/;

/** The weights that taste has learned, the strongest first. */
export function learnedWeights(taste: Taste): LearnedWeight[] {
  return FEATURES.flatMap(({ id }, number) =>
    SHOWN_FEATURES.test(id)
      ? CONTEXT_PARTS.map(part => ({ feature: id, part, weight: taste.weightIn(number, part) }))
      : [],
  )
    .filter(({ weight }) => Math.abs(weight) >= SMALLEST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** What taste adds to each cell of the genre map and its page of vibes for one goal, on the scale of the map's weights. */
export type LearnedShifts = { readonly [E in Emotion]: ShiftsOfPages };

/** A genre and a vibe may have the same name, so each page has its own. */
interface ShiftsOfPages {
  readonly genres: { readonly [G in Genre]?: number };
  readonly vibes: { readonly [V in Vibe]?: number };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** `weights` are in the order of `rows`; a weight of 1 on the page adds `share` to a score. */
function shiftsOf(rows: readonly { readonly id: string }[], weights: Float64Array, share: number) {
  const shifts = rows.map(({ id }, i) => [id, round((weights[i] ?? 0) / share)] as const);
  return Object.fromEntries(shifts.filter(([, shift]) => shift !== 0));
}

function shiftsIn(taste: Taste, emotion: Emotion, goal: Goal): ShiftsOfPages {
  const weights = taste.weights({ odds: oddsFromTap(emotion, 1), goal });
  return {
    genres: shiftsOf(GENRES, weights.subarray(START.genre), MAP_SHARE),
    vibes: shiftsOf(VIBES, weights.subarray(START.vibe), VIBE_SHARE),
  };
}

export const learnedShifts = (taste: Taste, goal: Goal): LearnedShifts =>
  Object.fromEntries(EMOTIONS.map(emotion => [emotion, shiftsIn(taste, emotion, goal)])) as LearnedShifts;

/** An answer that adds less is not named as a reason. */
const SMALLEST_REASON = 0.08;

/** The name of the liked title that adds most to this one's score; undefined where none adds enough. */
export function likedReason(reasons: ReturnType<Taste['reasons']>): string | undefined {
  const liked = reasons.find(({ answer, adds }) => adds >= SMALLEST_REASON && isLiking(answer.signal));
  return liked?.answer.name;
}

const isLiking = (signal: Signal): boolean => signal === 'up' || signal === 'more';
