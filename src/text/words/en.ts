import { GOALS, type Goal } from '../../mood/goals.ts';
import { ANGRY, DISGUST } from './en/angry-disgust.ts';
import { ASKS } from './en/asks.ts';
import { forUs, ofFilms } from './en/families.ts';
import { FEAR, SURPRISE } from './en/fear-surprise.ts';
import { HAPPY } from './en/happy.ts';
import { NEUTRAL } from './en/neutral.ts';
import { ROLE_WORDS } from './en/roles.ts';
import { SAD } from './en/sad.ts';
import { WISHES } from './en/wishes.ts';
import type { SentenceWords } from './sentence-words.ts';

const perGoal = (words: (goal: Goal) => string): Record<Goal, string> =>
  Object.fromEntries(GOALS.map(goal => [goal, words(goal)])) as Record<Goal, string>;

export const ENGLISH = {
  states: {
    angry: ANGRY,
    disgust: DISGUST,
    fear: FEAR,
    happy: HAPPY,
    sad: SAD,
    surprise: SURPRISE,
    neutral: NEUTRAL,
  },
  wishes: perGoal(goal => `${WISHES[goal]},${ofFilms(ASKS[goal])}`),
  asks: perGoal(goal => forUs(ASKS[goal])),
  ...ROLE_WORDS,
} as const satisfies SentenceWords;
