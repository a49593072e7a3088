import { expect, it } from 'vitest';
import figures from '../../../models/expression/figures.json' with { type: 'json' };
import { CALIBRATION, FOUND, OVERALL, STEADY, UNASKED } from '../../../options/camera/model-figures.ts';

it('every fault that was measured has its words', () => {
  expect(STEADY.filter(({ label }) => !label).map(({ fault }) => fault)).toEqual([]);
  expect(STEADY).toHaveLength(figures.robustness.length - 1);
});

it('faces by emotion add up to those measured, and shares to what was right', () => {
  const faces = FOUND.reduce((sum, one) => sum + one.faces, 0);
  const right = FOUND.reduce((sum, one) => sum + one.faces * one.share, 0);
  expect(faces).toBe(OVERALL.faces);
  expect(right / faces).toBeCloseTo(OVERALL.right, 3);
});

it('what is said without asking is right more often than the rest', () => {
  expect(UNASKED?.right).toBeGreaterThan(OVERALL.right);
  expect(CALIBRATION.reduce((sum, { faces }) => sum + faces, 0)).toBeGreaterThanOrEqual(OVERALL.faces);
});
