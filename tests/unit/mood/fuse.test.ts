import { describe, expect, it } from 'vitest';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { fuseOdds, fuseReadings, fuseWithBefore } from '../../../src/mood/fuse.ts';
import { oddsFromTap, rankEmotions } from '../../../src/mood/odds.ts';
import { correctMood, moodFromReading, type Reading, readingFromTap } from '../../../src/mood/reading.ts';

const seen = (emotion: Emotion, certainty: number): Reading => ({
  odds: oddsFromTap(emotion, certainty),
  confidence: certainty,
  askBelow: 0.6,
  source: 'camera',
});

describe('fusing readings of one person', () => {
  it('makes sources that agree surer than either', () => {
    const both = fuseReadings([seen('sad', 0.7), seen('sad', 0.8)]);
    expect(both.confidence).toBeGreaterThan(0.8);
    expect(rankEmotions(both.odds)[0].emotion).toBe('sad');
  });

  it('goes with the surer of two that disagree, and keeps the other in sight', () => {
    const fused = fuseReadings([seen('neutral', 0.5), readingFromTap('sad')]);
    const [first, second] = rankEmotions(fused.odds);
    expect([first.emotion, second.emotion]).toEqual(['sad', 'neutral']);
    expect(fused.source).toBe('tap');
  });

  it('is hardly moved by what is not sure of itself, and the order does not matter', () => {
    const [one, unsure] = [seen('happy', 0.8), { ...seen('fear', 0.9), confidence: 0.05 }];
    const fused = fuseOdds([one, unsure]);
    expect(rankEmotions(fused)[0].emotion).toBe('happy');
    expect(fuseOdds([unsure, one])).toEqual(fused);
  });

  it('stays a distribution even where sources rule out one another', () => {
    const odds = fuseOdds([readingFromTap('happy'), readingFromTap('angry')]);
    expect(EMOTIONS.reduce((sum, emotion) => sum + odds[emotion], 0)).toBeCloseTo(1);
  });
});

describe('a sentence after a look', () => {
  const MINUTE = 60_000;
  const look = moodFromReading(seen('sad', 0.8), 1, 0);
  const said = (certainty: number): Reading => ({
    ...seen('happy', certainty),
    askBelow: 0.35,
    source: 'text',
  });

  it('leans on the look when it is unsure of itself', () => {
    const kept = fuseWithBefore(said(0.3), look, MINUTE);
    expect(rankEmotions(kept.odds)[0].emotion).toBe('sad');
    expect(kept.odds.happy).toBeGreaterThan(look.odds.happy);
    expect(kept).not.toHaveProperty('id');
  });

  it('stands alone when it is sure, when the look is old, was no look, or was put right by a tap', () => {
    expect(fuseWithBefore(said(0.9), look, MINUTE)).toEqual(said(0.9));
    for (const before of [null, correctMood(look, 'angry'), { ...look, source: 'text' as const }])
      expect(fuseWithBefore(said(0.3), before, MINUTE)).toEqual(said(0.3));
    expect(fuseWithBefore(said(0.3), look, 11 * MINUTE)).toEqual(said(0.3));
  });

  it('a tap always wins', () => {
    const tap = readingFromTap('happy');
    expect(fuseWithBefore(tap, look, MINUTE)).toBe(tap);
  });
});
