import { describe, expect, it } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import { MoodSmoother } from '../../../src/mood/mood-smoother.ts';
import { mixOdds, oddsFromTap, oddsToArray } from '../../../src/mood/odds.ts';
import { blendReadings, isFresh, moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';

const EVERY = 100;

/** Adds one reading every 100 ms. Returns when the mood changed, and to which emotion. */
function follow(stream: readonly Emotion[]): string[] {
  const smoother = new MoodSmoother();
  return stream.flatMap((emotion, i) =>
    smoother.add(oddsFromTap(emotion, 0.8), i * EVERY) ? [`${i * EVERY} ${smoother.mood?.emotion}`] : [],
  );
}

const times = (emotion: Emotion, count: number): Emotion[] => Array.from({ length: count }, () => emotion);

describe('a steady mood', () => {
  it('does not follow a flicker', () => {
    expect(follow([...times('happy', 20), ...times('surprise', 4), ...times('happy', 20)])).toEqual([
      '0 happy',
    ]);
  });

  it('follows a change that lasts, once', () => {
    const changes = follow([...times('happy', 20), ...times('sad', 60)]);
    expect(changes.map(change => change.split(' ')[1])).toEqual(['happy', 'sad']);
    expect(Number(changes[1]?.split(' ')[0])).toBeGreaterThan(3000);
  });

  it('does not change while two emotions alternate', () => {
    const level = Array.from({ length: 100 }, (_, i): Emotion => (i % 2 ? 'neutral' : 'sad'));
    expect(follow(level).length).toBe(1);
  });
});

describe('readings', () => {
  it('are mixed by the share of each', () => {
    const mixed = mixOdds(oddsFromTap('happy', 1), oddsFromTap('sad', 1), 0.25);
    expect([mixed.happy, mixed.sad]).toEqual([0.75, 0.25]);
  });

  it('of several people count by their confidence', () => {
    const sure = { ...readingFromTap('happy'), confidence: 0.9 };
    const unsure = { ...readingFromTap('angry'), confidence: 0.1 };
    const both = blendReadings([sure, unsure]);
    expect(both.odds.happy).toBeGreaterThan(both.odds.angry * 4);
    expect(oddsToArray(both.odds).reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(both.confidence).toBeLessThan(sure.odds.happy);
  });

  it('are fresh for some minutes', () => {
    const mood = moodFromReading(readingFromTap('sad'), 1, 1_000_000);
    expect([isFresh(mood, 1_000_000 + 60_000), isFresh(mood, 1_000_000 + 3_600_000)]).toEqual([true, false]);
  });
});
