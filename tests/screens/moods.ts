import type { Odds } from '../../src/mood/odds.ts';
import { type Reading, readingFromTap } from '../../src/mood/reading.ts';

const LEVEL: Odds = {
  angry: 0.02,
  disgust: 0.02,
  fear: 0.02,
  happy: 0.02,
  sad: 0.02,
  surprise: 0.02,
  neutral: 0.02,
};

const seen = (odds: Partial<Odds>, confidence: number): Reading => ({
  odds: { ...LEVEL, ...odds },
  confidence,
  askBelow: 0.5,
  source: 'camera',
});

export const MOODS = {
  happy: seen({ happy: 0.84, surprise: 0.06 }, 0.9),
  low: seen({ sad: 0.7, neutral: 0.2 }, 0.75),
  unsure: seen({ sad: 0.4, neutral: 0.38, fear: 0.14 }, 0.3),
  told: readingFromTap('neutral'),
} as const satisfies { readonly [name: string]: Reading };

export type MoodName = keyof typeof MOODS;
