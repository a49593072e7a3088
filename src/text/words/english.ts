import { ANGRY, DISGUST } from './english/angry-disgust.ts';
import { ASKS } from './english/asks.ts';
import { FEAR, SURPRISE } from './english/fear-surprise.ts';
import { HAPPY } from './english/happy.ts';
import { NEUTRAL } from './english/neutral.ts';
import { ROLE_WORDS } from './english/roles.ts';
import { SAD } from './english/sad.ts';
import { WISHES } from './english/wishes.ts';
import type { Language } from './language.ts';

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
  wishes: WISHES,
  asks: ASKS,
  ...ROLE_WORDS,
} as const satisfies Language;
