import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import { GOALS, type Goal } from '../mood/goals.ts';
import { type Odds, oddsFromTap } from '../mood/odds.ts';

/** The share of taste that is expected to hold in every mood, in one emotion, and for one goal; their sum is 1. */
const SHARES = { always: 0.6, emotion: 0.25, goal: 0.15 } as const;

/** The mood and goal in which taste is asked for. */
export interface Context {
  readonly odds: Odds;
  readonly goal: Goal;
}

/** For answers given in an unknown mood; they count as given in no mood in particular. */
export const NO_MOOD: Context = { odds: oddsFromTap('neutral'), goal: 'match' };

/** Where a part of taste holds: always, in one emotion, or for one goal. */
export type ContextPart = 'always' | Emotion | `goal:${Goal}`;

export const CONTEXT_PARTS: readonly ContextPart[] = [
  'always',
  ...EMOTIONS,
  ...GOALS.map((goal): ContextPart => `goal:${goal}`),
];

export const contextPartNumber = (part: ContextPart): number => CONTEXT_PARTS.indexOf(part);

export const shareOfPart = (part: ContextPart): number =>
  part === 'always' ? SHARES.always : part.startsWith('goal:') ? SHARES.goal : SHARES.emotion;

/** A mood and goal as one number for each of CONTEXT_PARTS; the dot product of two of these says how alike they are. */
export function contextVector(odds: readonly number[], goal: Goal): Float64Array {
  return Float64Array.of(
    Math.sqrt(SHARES.always),
    ...EMOTIONS.map((_, i) => Math.sqrt(SHARES.emotion) * (odds[i] ?? 0)),
    ...GOALS.map(one => (one === goal ? Math.sqrt(SHARES.goal) : 0)),
  );
}
