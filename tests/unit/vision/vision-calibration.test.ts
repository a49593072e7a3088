import { describe, expect, it } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import { type Odds, oddsFromArray, oddsFromTap, rankEmotions } from '../../../src/mood/odds.ts';
import type { Weighted } from '../../../src/vision/burst.ts';
import { applyNeutral, effectOf, learnNeutral, type NeutralBias } from '../../../src/vision/calibration.ts';

const looks = (odds: Odds, count = 10): Weighted[] =>
  Array.from({ length: count }, () => ({ odds, quality: { weight: 1 } }));

/** A face that rests sad: read as sad although nothing is the matter. */
const RESTS_SAD = oddsFromArray([0.05, 0.02, 0.05, 0.03, 0.55, 0.05, 0.25]);

const learnt = (odds: Odds): NeutralBias => {
  const bias = learnNeutral(looks(odds));
  if (!bias) throw new Error('these looks are steady');
  return bias;
};

const top = (odds: Odds): Emotion => rankEmotions(odds)[0].emotion;

describe('learnNeutral', () => {
  it('wants enough looks, and steady ones', () => {
    expect(learnNeutral(looks(RESTS_SAD, 4))).toBeUndefined();
    const restless = [...looks(oddsFromTap('happy'), 5), ...looks(oddsFromTap('sad'), 5)];
    expect(learnNeutral(restless)).toBeUndefined();
  });

  it('finds nothing to correct in a face that rests neutral', () => {
    const bias = learnt(oddsFromTap('neutral', 0.8));
    for (const value of Object.values(bias)) expect(value).toBeCloseTo(0, 12);
    expect(effectOf(bias).strength).toBeCloseTo(0, 12);
  });

  it('never corrects beyond its limit, so that a smile held by mistake cannot turn everything over', () => {
    const bias = learnt(oddsFromTap('happy', 0.999));
    expect(Math.max(...Object.values(bias).map(Math.abs))).toBe(2);
    expect(top(applyNeutral(oddsFromTap('happy', 0.97), bias))).toBe('happy');
  });
});

describe('applyNeutral', () => {
  it('reads the resting face as neutral', () => {
    expect(top(RESTS_SAD)).toBe('sad');
    expect(top(applyNeutral(RESTS_SAD, learnt(RESTS_SAD)))).toBe('neutral');
  });

  it('still reads a clear expression as what it is', () => {
    expect(top(applyNeutral(oddsFromTap('sad', 0.97), learnt(RESTS_SAD)))).toBe('sad');
    expect(top(applyNeutral(oddsFromTap('happy', 0.9), learnt(RESTS_SAD)))).toBe('happy');
  });

  it('does nothing at strength 0', () => {
    const same = applyNeutral(RESTS_SAD, learnt(RESTS_SAD), 0);
    for (const [emotion, value] of Object.entries(same))
      expect(value).toBeCloseTo(RESTS_SAD[emotion as Emotion], 9);
  });
});

describe('effectOf', () => {
  it('says what is taken and what is given', () => {
    const effect = effectOf(learnt(RESTS_SAD));
    expect(effect).toMatchObject({ less: 'sad', more: 'neutral' });
    expect(effect.strength).toBeGreaterThan(0.3);
  });
});
