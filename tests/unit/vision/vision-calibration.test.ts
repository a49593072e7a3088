import { describe, expect, it } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import { type Odds, oddsFromArray, oddsFromTap, rankEmotions } from '../../../src/mood/odds.ts';
import { applyNeutral, effectOf, learnNeutral, type NeutralBias } from '../../../src/vision/calibration.ts';
import type { WeightedReading } from '../../../src/vision/combine-readings.ts';

const readings = (odds: Odds, count = 10): WeightedReading[] =>
  Array.from({ length: count }, () => ({ odds, quality: { weight: 1 } }));

/** A resting face that is read as sad although the person is not. */
const RESTS_SAD = oddsFromArray([0.05, 0.02, 0.05, 0.03, 0.55, 0.05, 0.25]);

const learned = (odds: Odds): NeutralBias => {
  const bias = learnNeutral(readings(odds));
  if (!bias) throw new Error('the bias was not learned');
  return bias;
};

const top = (odds: Odds): Emotion => rankEmotions(odds)[0].emotion;

describe('learnNeutral', () => {
  it('needs enough readings, with little spread', () => {
    expect(learnNeutral(readings(RESTS_SAD, 4))).toBeUndefined();
    const restless = [...readings(oddsFromTap('happy'), 5), ...readings(oddsFromTap('sad'), 5)];
    expect(learnNeutral(restless)).toBeUndefined();
  });

  it('finds nothing to correct in a face that rests neutral', () => {
    const bias = learned(oddsFromTap('neutral', 0.8));
    for (const value of Object.values(bias)) expect(value).toBeCloseTo(0, 12);
    expect(effectOf(bias).strength).toBeCloseTo(0, 12);
  });

  it('never corrects beyond its limit, so that a smile held during calibration cannot reverse every reading', () => {
    const bias = learned(oddsFromTap('happy', 0.999));
    expect(Math.max(...Object.values(bias).map(Math.abs))).toBe(2);
    expect(top(applyNeutral(oddsFromTap('happy', 0.97), bias))).toBe('happy');
  });
});

describe('applyNeutral', () => {
  it('reads the resting face as neutral', () => {
    expect(top(RESTS_SAD)).toBe('sad');
    expect(top(applyNeutral(RESTS_SAD, learned(RESTS_SAD)))).toBe('neutral');
  });

  it('still reads a clear expression correctly', () => {
    expect(top(applyNeutral(oddsFromTap('sad', 0.97), learned(RESTS_SAD)))).toBe('sad');
    expect(top(applyNeutral(oddsFromTap('happy', 0.9), learned(RESTS_SAD)))).toBe('happy');
  });

  it('does nothing at strength 0', () => {
    const same = applyNeutral(RESTS_SAD, learned(RESTS_SAD), 0);
    for (const [emotion, value] of Object.entries(same))
      expect(value).toBeCloseTo(RESTS_SAD[emotion as Emotion], 9);
  });
});

describe('effectOf', () => {
  it('names the emotion lowered most and the one raised most', () => {
    const effect = effectOf(learned(RESTS_SAD));
    expect(effect).toMatchObject({ less: 'sad', more: 'neutral' });
    expect(effect.strength).toBeGreaterThan(0.3);
  });
});
