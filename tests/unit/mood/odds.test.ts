import { describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { oddsFromArray, oddsFromTap, oddsToArray, rankEmotions } from '../../../src/mood/odds.ts';

const total = (values: number[]): number => values.reduce((a, b) => a + b, 0);

describe('odds', () => {
  it('add up to one whatever comes in', () => {
    for (const raw of [
      [1, 2, 3, 4, 5, 6, 7],
      [0, 0, 0, 0, 0, 0, 0],
      [-1, 5],
      [1e9, 1, 1, 1, 1, 1, 1],
    ])
      expect(total(oddsToArray(oddsFromArray(raw)))).toBeCloseTo(1, 10);
  });

  it('rank the likeliest first and keep the order of ties', () => {
    expect(rankEmotions(oddsFromArray([0, 0, 0, 0.6, 0, 0, 0.4])).slice(0, 2)).toEqual([
      { emotion: 'happy', odds: 0.6 },
      { emotion: 'neutral', odds: 0.4 },
    ]);
    expect(rankEmotions(oddsFromArray([])).map(r => r.emotion)).toEqual([...EMOTIONS]);
  });

  it('of a tap are high for the tapped emotion and not zero for the others', () => {
    const odds = oddsFromTap('fear');
    expect(odds.fear).toBeCloseTo(0.9);
    expect(odds.happy).toBeGreaterThan(0);
  });
});
