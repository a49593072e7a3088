import type { Emotion } from './emotions.ts';
import { type Odds, oddsFromTap, rankEmotions } from './odds.ts';

export const SOURCES = ['camera', 'photo', 'tap'] as const;
export type Source = (typeof SOURCES)[number];

/** What a look at a face, or the person's own word, says about the mood. */
export interface Reading {
  readonly odds: Odds;
  /** From 0 to 1: how far to trust the likeliest emotion. */
  readonly confidence: number;
  /** Below this confidence the product asks instead of asserting; the model that read it says where. */
  readonly askBelow: number;
  readonly source: Source;
}

/** The reading in force. The emotion is the likeliest one until the person says otherwise. */
export interface Mood extends Reading {
  readonly id: number;
  readonly at: number;
  readonly emotion: Emotion;
  readonly confirmed: boolean;
}

export const readingFromTap = (emotion: Emotion): Reading => ({
  odds: oddsFromTap(emotion),
  confidence: 1,
  askBelow: 0,
  source: 'tap',
});

export function moodFromReading(reading: Reading, id: number, at: number): Mood {
  return {
    ...reading,
    id,
    at,
    emotion: rankEmotions(reading.odds)[0].emotion,
    confirmed: reading.source === 'tap',
  };
}

/** The person's word wins: the odds become those of a tap, where the reading came from is kept. */
export const correctMood = (mood: Mood, emotion: Emotion): Mood => ({
  ...mood,
  odds: oddsFromTap(emotion),
  confidence: 1,
  emotion,
  confirmed: true,
});
