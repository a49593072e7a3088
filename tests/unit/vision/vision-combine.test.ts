import { describe, expect, it } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import { oddsFromTap, oddsToArray, rankEmotions } from '../../../src/mood/odds.ts';
import {
  combineReadings,
  isSure,
  STOP_RULE,
  type WeightedReading,
} from '../../../src/vision/combine-readings.ts';

const reading = (emotion: Emotion, certainty = 0.9, weight = 1): WeightedReading => ({
  odds: oddsFromTap(emotion, certainty),
  quality: { weight },
});

describe('combine', () => {
  it('gives nothing without readings', () => {
    expect(combineReadings([])).toBeUndefined();
  });

  it('leaves a single reading as it is, without spread', () => {
    const one = reading('sad', 0.7);
    expect(combineReadings([one])).toEqual({ odds: one.odds, spread: 0, confidence: 0.7, frames: 1 });
  });

  it('weights readings: one of good quality outweighs three of bad quality', () => {
    const bad = reading('angry', 0.9, 0.1);
    const combined = combineReadings([bad, bad, bad, reading('happy', 0.9, 1)]);
    expect(combined && rankEmotions(combined.odds)[0].emotion).toBe('happy');
  });

  it('weights all readings alike when none has any weight', () => {
    const combined = combineReadings([reading('happy', 0.9, 0), reading('sad', 0.9, 0)]);
    expect(combined?.odds.happy).toBeCloseTo(combined?.odds.sad ?? 0, 12);
  });

  it('measures disagreement: two opposite readings lie half the full distance from their mean', () => {
    const combined = combineReadings([reading('happy', 1), reading('sad', 1)]);
    expect(combined?.spread).toBeCloseTo(0.5, 12);
    expect(combined?.confidence).toBeCloseTo(0.25, 12);
  });

  it('always gives a distribution', () => {
    const odds = combineReadings([reading('fear', 0.5, 0.3), reading('disgust', 0.8, 0.7)])?.odds;
    expect(odds && oddsToArray(odds).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});

describe('isSure', () => {
  it('wants three readings, however clear they are', () => {
    expect(isSure([reading('happy'), reading('happy')])).toBe(false);
    expect(isSure([reading('happy'), reading('happy'), reading('happy')])).toBe(true);
  });

  it('is false while readings disagree or stay vague', () => {
    expect(isSure([reading('happy'), reading('sad'), reading('happy')])).toBe(false);
    expect(isSure([reading('happy', 0.5), reading('happy', 0.5), reading('happy', 0.5)])).toBe(false);
  });

  it('is true after the last reading in any case', () => {
    expect(isSure(Array.from({ length: STOP_RULE.mostReadings }, () => reading('fear', 0.3)))).toBe(true);
  });
});
