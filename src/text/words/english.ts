import { GOALS, type Goal } from '../../mood/goals.ts';
import { ANGRY, DISGUST } from './english/angry-disgust.ts';
import { ASKS } from './english/asks.ts';
import { forUs, ofFilms } from './english/families.ts';
import { FEAR, SURPRISE } from './english/fear-surprise.ts';
import { HAPPY } from './english/happy.ts';
import { NEUTRAL } from './english/neutral.ts';
import { ROLE_WORDS } from './english/roles.ts';
import { SAD } from './english/sad.ts';
import { WISHES } from './english/wishes.ts';
import type { Language } from './language.ts';

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
} as const satisfies Language;
