import { describe, expect, it } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import { oddsFromTap, oddsToArray, rankEmotions } from '../../../src/mood/odds.ts';
import { BURST, combine, isSure, type Weighted } from '../../../src/vision/burst.ts';

const look = (emotion: Emotion, certainty = 0.9, weight = 1): Weighted => ({
  odds: oddsFromTap(emotion, certainty),
  quality: { weight },
});

describe('combine', () => {
  it('says nothing of no looks', () => {
    expect(combine([])).toBeUndefined();
  });

  it('leaves a single look as it is, without spread', () => {
    const one = look('sad', 0.7);
    expect(combine([one])).toEqual({ odds: one.odds, spread: 0, confidence: 0.7, frames: 1 });
  });

  it('weights looks: one good look against three bad ones', () => {
    const bad = look('angry', 0.9, 0.1);
    const burst = combine([bad, bad, bad, look('happy', 0.9, 1)]);
    expect(burst && rankEmotions(burst.odds)[0].emotion).toBe('happy');
  });

  it('falls back on equal say when no look has any weight', () => {
    const burst = combine([look('happy', 0.9, 0), look('sad', 0.9, 0)]);
    expect(burst?.odds.happy).toBeCloseTo(burst?.odds.sad ?? 0, 12);
  });

  it('measures disagreement: two opposite looks lie halfway from their mean', () => {
    const burst = combine([look('happy', 1), look('sad', 1)]);
    expect(burst?.spread).toBeCloseTo(0.5, 12);
    expect(burst?.confidence).toBeCloseTo(0.25, 12);
  });

  it('always gives a distribution', () => {
    const odds = combine([look('fear', 0.5, 0.3), look('disgust', 0.8, 0.7)])?.odds;
    expect(odds && oddsToArray(odds).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});

describe('isSure', () => {
  it('wants three looks however clear they are', () => {
    expect(isSure([look('happy'), look('happy')])).toBe(false);
    expect(isSure([look('happy'), look('happy'), look('happy')])).toBe(true);
  });

  it('goes on while looks disagree or stay vague', () => {
    expect(isSure([look('happy'), look('sad'), look('happy')])).toBe(false);
    expect(isSure([look('happy', 0.5), look('happy', 0.5), look('happy', 0.5)])).toBe(false);
  });

  it('stops at the last look in any case', () => {
    expect(isSure(Array.from({ length: BURST.mostFrames }, () => look('fear', 0.3)))).toBe(true);
  });
});
