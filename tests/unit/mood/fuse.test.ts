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
  it('of sources that agree is surer than each of them', () => {
    const both = fuseReadings([seen('sad', 0.7), seen('sad', 0.8)]);
    expect(both.confidence).toBeGreaterThan(0.8);
    expect(rankEmotions(both.odds)[0].emotion).toBe('sad');
  });

  it('follows the surer of two that disagree, and ranks the other second', () => {
    const fused = fuseReadings([seen('neutral', 0.5), readingFromTap('sad')]);
    const [first, second] = rankEmotions(fused.odds);
    expect([first.emotion, second.emotion]).toEqual(['sad', 'neutral']);
    expect(fused.source).toBe('tap');
  });

  it('hardly counts an unsure reading, in whatever order they come', () => {
    const [one, unsure] = [seen('happy', 0.8), { ...seen('fear', 0.9), confidence: 0.05 }];
    const fused = fuseOdds([one, unsure]);
    expect(rankEmotions(fused)[0].emotion).toBe('happy');
    expect(fuseOdds([unsure, one])).toEqual(fused);
  });

  it('gives a distribution even where each source rules out the emotion of the other', () => {
    const odds = fuseOdds([readingFromTap('happy'), readingFromTap('angry')]);
    expect(EMOTIONS.reduce((sum, emotion) => sum + odds[emotion], 0)).toBeCloseTo(1);
  });
});

describe('a sentence after a reading of the face', () => {
  const MINUTE = 60_000;
  const face = moodFromReading(seen('sad', 0.8), 1, 0);
  const said = (certainty: number): Reading => ({
    ...seen('happy', certainty),
    askBelow: 0.35,
    source: 'text',
  });

  it('is fused with the face when it is unsure', () => {
    const kept = fuseWithBefore(said(0.3), face, MINUTE);
    expect(rankEmotions(kept.odds)[0].emotion).toBe('sad');
    expect(kept.odds.happy).toBeGreaterThan(face.odds.happy);
    expect(kept).not.toHaveProperty('id');
  });

  it('stands alone when it is sure, or when the mood before is old, is not from a face, or was corrected by a tap', () => {
    expect(fuseWithBefore(said(0.9), face, MINUTE)).toEqual(said(0.9));
    for (const before of [null, correctMood(face, 'angry'), { ...face, source: 'text' as const }])
      expect(fuseWithBefore(said(0.3), before, MINUTE)).toEqual(said(0.3));
    expect(fuseWithBefore(said(0.3), face, 11 * MINUTE)).toEqual(said(0.3));
  });

  it('a tap is never fused', () => {
    const tap = readingFromTap('happy');
    expect(fuseWithBefore(tap, face, MINUTE)).toBe(tap);
  });
});
