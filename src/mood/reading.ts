import { EMOTIONS, type Emotion } from './emotions.ts';
import { type Odds, oddsFromArray, oddsFromTap, rankEmotions } from './odds.ts';
import { SOURCES, type Source } from './sources.ts';

/** What a face, a sentence or the person's own word says about the mood. */
export interface Reading {
  readonly odds: Odds;
  /** From 0 to 1: how far to trust the likeliest emotion. */
  readonly confidence: number;
  /** Below this confidence the product asks instead of asserting. The model that made the reading sets it. */
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

/**
 * Whether the history has stored the mood. A mood of a private window, or one for which the storage had no room,
 * is in force without being stored; its id is below zero.
 */
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
    confirmed: SOURCES[reading.source].certainty === 'stated',
  };
}

export const unkeptMood = (reading: Reading, at: number): Mood => moodFromReading(reading, -at, at);

/** A private window changes a copy with an id below zero, so that the stored mood stays as it was. */
export const withoutKeeping = (mood: Mood): Mood => (isKept(mood) ? { ...mood, id: -mood.at } : mood);

/** The source that a screen names: a mood that the person confirmed or corrected is their own word, like a tap. */
export const shownSource = ({ source, confirmed }: Mood): Source => (confirmed ? 'tap' : source);

/** Two people choosing together: everyone's odds count by how sure their reading is. */
export function blendReadings(readings: readonly [Reading, ...Reading[]]): Reading {
  const total = readings.reduce((sum, { confidence }) => sum + confidence, 0) || 1;
  const share = (emotion: Emotion): number =>
    readings.reduce((sum, { odds, confidence }) => sum + (odds[emotion] * confidence) / total, 0);
  const odds = oddsFromArray(EMOTIONS.map(share));
  const askBelow = Math.max(...readings.map(reading => reading.askBelow));
  return { odds, confidence: rankEmotions(odds)[0].odds, askBelow, source: readings[0].source };
}

/** For this long a tap corrects the mood in force; later it makes a new mood. */
const FRESH_FOR = 10 * 60_000;

/** A mood in the future was taken before the clock was put back: it must not stay fresh until the clock catches up. */
export const isFresh = ({ at }: Mood, now: number): boolean => Math.abs(now - at) < FRESH_FOR;

/** The person's word replaces the odds by those of a tap. The source stays the one that was read. */
export const correctMood = (mood: Mood, emotion: Emotion): Mood => ({
  ...mood,
  odds: oddsFromTap(emotion),
  confidence: 1,
  emotion,
  confirmed: true,
});
