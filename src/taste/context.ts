import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import { GOALS, type Goal } from '../mood/goals.ts';
import { type Odds, oddsFromTap } from '../mood/odds.ts';

/** How much of taste is expected to hold in every mood, in one emotion, for one goal; together one. */
const SHARES = { always: 0.6, emotion: 0.25, goal: 0.15 } as const;
export interface Context {
  readonly odds: Odds;
  readonly goal: Goal;
}

/** Of what was said in a mood that nobody knows: it counts as said in none in particular. */
export const NO_MOOD: Context = { odds: oddsFromTap('neutral'), goal: 'match' };

/** Where a preference holds: always, in one emotion, or for one goal. */
export type Part = 'always' | Emotion | `goal:${Goal}`;

export const PARTS: readonly Part[] = ['always', ...EMOTIONS, ...GOALS.map((goal): Part => `goal:${goal}`)];

export const partNumber = (part: Part): number => PARTS.indexOf(part);

export const shareOf = (part: Part): number =>
  part === 'always' ? SHARES.always : part.startsWith('goal:') ? SHARES.goal : SHARES.emotion;

/** A mood and goal as the parts a preference may hold in, scaled so that likeness of two is their product. */
export function contextOf(odds: readonly number[], goal: Goal): Float64Array {
  return Float64Array.of(
    Math.sqrt(SHARES.always),
    ...EMOTIONS.map((_, i) => Math.sqrt(SHARES.emotion) * (odds[i] ?? 0)),
    ...GOALS.map(one => (one === goal ? Math.sqrt(SHARES.goal) : 0)),
  );
}
