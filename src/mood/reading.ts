import { EMOTIONS, type Emotion } from './emotions.ts';
import { type Odds, oddsFromArray, oddsFromTap, rankEmotions } from './odds.ts';

export const SOURCES = ['camera', 'photo', 'text', 'tap'] as const;
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

/** A mood that there was no room for, or of a private window, is in force all the same; its number is below zero. */
export const isKept = ({ id }: Mood): boolean => id > 0;

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

export const unkeptMood = (reading: Reading, at: number): Mood => moodFromReading(reading, -at, at);

/** What a private window changes of a mood is a mood of its own: the history keeps the other as it was. */
export const withoutKeeping = (mood: Mood): Mood => (isKept(mood) ? { ...mood, id: -mood.at } : mood);

/** Two people choosing together: everyone's odds count by how sure they are. */
export function blendReadings(readings: readonly Reading[]): Reading {
  const total = readings.reduce((sum, { confidence }) => sum + confidence, 0) || 1;
  const share = (emotion: Emotion): number =>
    readings.reduce((sum, { odds, confidence }) => sum + (odds[emotion] * confidence) / total, 0);
  const odds = oddsFromArray(EMOTIONS.map(share));
  const askBelow = Math.max(...readings.map(reading => reading.askBelow));
  return { odds, confidence: rankEmotions(odds)[0].odds, askBelow, source: readings[0]?.source ?? 'camera' };
}

/** After this long a new word is about a new mood, not a correction of the old one. */
const FRESH_FOR = 10 * 60_000;

/** A mood of the future is one from before the clock was put back: it would stay fresh until the clock catches up. */
export const isFresh = ({ at }: Mood, now: number): boolean => Math.abs(now - at) < FRESH_FOR;

/** The person's word wins: the odds become those of a tap, where the reading came from is kept. */
export const correctMood = (mood: Mood, emotion: Emotion): Mood => ({
  ...mood,
  odds: oddsFromTap(emotion),
  confidence: 1,
  emotion,
  confirmed: true,
});
