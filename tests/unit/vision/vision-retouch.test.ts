import { describe, expect, it } from 'vitest';
import { CROP_SIDE } from '../../../src/vision/crop.ts';
import { meanOf, sharpnessOf, spreadOf } from '../../../src/vision/measure.ts';
import { evenOut, retouch, sharpen } from '../../../src/vision/retouch.ts';

const picture = (value: (column: number, row: number) => number): Float32Array =>
  Float32Array.from({ length: CROP_SIDE ** 2 }, (_, i) => value(i % CROP_SIDE, Math.floor(i / CROP_SIDE)));

/** Waves of six pixels, as sharp as a good face. */
const sharp = picture((x, y) => 0.5 + 0.33 * Math.sin((x * Math.PI) / 3) * Math.cos(y / 9));
/** Long waves with weak detail: out of focus. */
const softWith = (detail: number): Float32Array =>
  picture(
    (x, y) =>
      0.5 + (0.42 * Math.sin((x * Math.PI) / 12) + detail * Math.sin((x * Math.PI) / 3)) * Math.cos(y / 30),
  );
const soft = softWith(0.05);

describe('evenOut', () => {
  it('leaves a well lit picture unchanged', () => {
    const same = evenOut(soft);
    expect(Math.max(...same.map((value, i) => Math.abs(value - (soft[i] ?? 0))))).toBeLessThan(0.003);
  });

  it('brightens a dark picture', () => {
    const lit = evenOut(soft.map(value => value / 6));
    expect(meanOf(lit)).toBeCloseTo(0.4, 1);
    expect(spreadOf(lit, meanOf(lit))).toBeGreaterThan(0.15);
  });

  it('works for a plain picture, and stays within 0..1', () => {
    expect(new Set(evenOut(picture(() => 0)))).toEqual(new Set([Math.fround(0.4)]));
    const wild = evenOut(picture((x, y) => (x * y === 0 ? 1 : 0.01)));
    expect(Math.max(...wild)).toBeLessThanOrEqual(1);
    expect(Math.min(...wild)).toBeGreaterThanOrEqual(0);
  });
});

describe('sharpen', () => {
  it('leaves a sharp picture unchanged', () => {
    expect(sharpen(sharp)).toBe(sharp);
  });

  it('makes a soft picture sharper and keeps its brightness', () => {
    const sharper = sharpen(soft);
    expect(sharpnessOf(sharper)).toBeGreaterThan(1.2 * sharpnessOf(soft));
    expect(meanOf(sharper)).toBeCloseTo(meanOf(soft), 2);
  });

  it('stops at the sharpness of the trained range', () => {
    const near = softWith(0.14);
    expect(sharpnessOf(near)).toBeLessThan(0.3);
    expect(sharpnessOf(sharpen(near))).toBeGreaterThan(0.29);
    expect(sharpnessOf(sharpen(near))).toBeLessThan(0.4);
  });
});

it('retouch brings brightness and sharpness into the trained range', () => {
  const done = retouch(soft.map(value => value / 6));
  expect(meanOf(done)).toBeGreaterThan(0.35);
  expect(sharpnessOf(done)).toBeGreaterThan(sharpnessOf(soft));
});
