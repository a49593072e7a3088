import { expect, it } from 'vitest';
import figures from '../../../models/expression/figures.json' with { type: 'json' };
import { CALIBRATION, OVERALL, RECALLS, ROBUSTNESS, STATED } from '../../../options/camera/model-figures.ts';

it('has a text for every fault that was measured', () => {
  expect(ROBUSTNESS.filter(({ label }) => !label).map(({ fault }) => fault)).toEqual([]);
  expect(ROBUSTNESS).toHaveLength(figures.robustness.length - 1);
});

it('shows faces and shares by emotion that add up to all faces measured and to the overall share', () => {
  const faces = RECALLS.reduce((sum, one) => sum + one.faces, 0);
  const right = RECALLS.reduce((sum, one) => sum + one.faces * one.share, 0);
  expect(faces).toBe(OVERALL.faces);
  expect(right / faces).toBeCloseTo(OVERALL.right, 3);
});

it('shows that answers given without asking are right more often than all answers', () => {
  expect(STATED?.right).toBeGreaterThan(OVERALL.right);
  expect(CALIBRATION.reduce((sum, { faces }) => sum + faces, 0)).toBeGreaterThanOrEqual(OVERALL.faces);
});
