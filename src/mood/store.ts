import { defineItem } from '../storage/item.ts';
import { type Emotion, isEmotion } from './emotions.ts';
import { type Goal, isGoal } from './goals.ts';
import type { Mood } from './reading.ts';
import { isSource } from './sources.ts';

const isMoodOrNull = (value: unknown): value is Mood | null =>
  value === null ||
  (typeof value === 'object' &&
    'emotion' in value &&
    isEmotion(value.emotion) &&
    'source' in value &&
    isSource(value.source));

/** The mood in force. It ends with the browser session. Only the background writes it. */
export const currentMood = defineItem<Mood | null>({
  area: 'session',
  key: 'currentMood',
  fallback: null,
  check: isMoodOrNull,
});

/** The goal that the person last chose for each emotion. Without a choice the goal is `match`. */
export type GoalChoices = { readonly [E in Emotion]?: Goal };

const isGoalChoices = (value: unknown): value is GoalChoices =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([emotion, goal]) => isEmotion(emotion) && isGoal(goal));

export const goalChoices = defineItem<GoalChoices>({
  area: 'local',
  key: 'goalChoices',
  fallback: {},
  check: isGoalChoices,
});

/** The goal of one mood that is not stored. The goal is not stored in the profile either. */
interface GoalForNow {
  /** The mood's id. */
  readonly mood: number;
  readonly goal: Goal;
}

const isGoalForNow = (value: unknown): value is GoalForNow | null =>
  value === null ||
  (typeof value === 'object' &&
    'mood' in value &&
    Number.isFinite(value.mood) &&
    'goal' in value &&
    isGoal(value.goal));

/** Ends with the browser session. Only the background writes it. */
export const goalForNow = defineItem<GoalForNow | null>({
  area: 'session',
  key: 'goalForNow',
  fallback: null,
  check: isGoalForNow,
});

export async function goalFor({ id, emotion }: Pick<Mood, 'id' | 'emotion'>): Promise<Goal> {
  const now = await goalForNow.get();
  return now?.mood === id ? now.goal : ((await goalChoices.get())[emotion] ?? 'match');
}

export const chooseGoal = async (emotion: Emotion, goal: Goal): Promise<void> =>
  goalChoices.set({ ...(await goalChoices.get()), [emotion]: goal });
