import { describe, expect, it } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import {
  accuracy,
  brier,
  confusion,
  expectedCalibrationError,
  type Judged,
  klFromVotes,
  negativeLogLikelihood,
  recall,
  riskCoverage,
} from '../../eval/expression/expression-metrics.ts';

const judged = (said: Emotion, certainty: number, truth: Emotion): Judged => ({
  odds: oddsFromTap(said, certainty),
  truth,
});

/** Three of four right; the surest one wrong. */
const FOUR = [
  judged('happy', 0.7, 'happy'),
  judged('happy', 0.7, 'happy'),
  judged('sad', 0.7, 'sad'),
  judged('sad', 0.94, 'neutral'),
];

describe('what is measured of the expression model', () => {
  it('counts right answers and confusions', () => {
    expect(accuracy(FOUR)).toBe(0.75);
    expect(recall(FOUR)).toMatchObject({ happy: 1, sad: 1, neutral: 0, fear: null });
    expect(confusion(FOUR)[6]).toEqual([0, 0, 0, 0, 1, 0, 0]);
  });

  it('gives a sure wrong answer a high loss', () => {
    expect(negativeLogLikelihood(FOUR)).toBeCloseTo(-(3 * Math.log(0.7) + Math.log(0.01)) / 4, 6);
    const right = 0.3 ** 2 + 6 * 0.05 ** 2;
    const wrong = 0.94 ** 2 + 0.99 ** 2 + 5 * 0.01 ** 2;
    expect(brier(FOUR)).toBeCloseTo((3 * right + wrong) / 4, 6);
  });

  it('compares confidence with accuracy, bin by bin', () => {
    // Fewer faces than bins: every face is its own bin.
    expect(expectedCalibrationError(FOUR)).toBeCloseTo((3 * 0.3 + 0.94) / 4, 6);
  });

  it('answers the surest first', () => {
    const curve = riskCoverage(FOUR, 4);
    expect(curve.map(({ coverage }) => coverage)).toEqual([0.25, 0.5, 0.75, 1]);
    expect(curve.map(({ risk }) => risk)).toEqual([1, 0.5, 1 - 2 / 3, 0.25]);
    expect(curve[0]?.threshold).toBeCloseTo(0.94, 6);
  });

  it('is zero from votes that are the odds, and grows with distance', () => {
    expect(klFromVotes(oddsFromTap('fear', 0.4), [1, 1, 4, 1, 1, 1, 1])).toBeCloseTo(0, 6);
    expect(klFromVotes(oddsFromTap('fear', 0.5), [0, 0, 10, 0, 0, 0, 0])).toBeCloseTo(Math.log(2), 6);
  });
});
