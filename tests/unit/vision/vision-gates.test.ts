import { describe, expect, it } from 'vitest';
import { CROP_SIDE, type Crop } from '../../../src/vision/crop.ts';
import type { Face, Frame, Point } from '../../../src/vision/frame.ts';
import { isCovered, type Measures, qualityOf, refusalFor } from '../../../src/vision/gates.ts';
import { lightOf, shareOutside, sharpnessOf, turnOf } from '../../../src/vision/measure.ts';

const GOOD: Measures = {
  side: 200,
  outside: 0,
  light: { brightness: 0.5, contrast: 0.17, black: 0, white: 0 },
  sharpness: 0.5,
  turn: { yaw: 0, pitch: 0.5, roll: 0 },
  hidden: 0.1,
};

const crop = (value: (column: number, row: number) => number): Crop => ({
  square: { centre: { x: 24, y: 24 }, side: 48, angle: 0 },
  pixels: Float32Array.from({ length: CROP_SIDE ** 2 }, (_, i) =>
    value(i % CROP_SIDE, Math.floor(i / CROP_SIDE)),
  ),
});

describe('gates', () => {
  it('refuse no good face', () => {
    expect(refusalFor(GOOD)).toBeUndefined();
  });

  it.each([
    ['cut-off', { outside: 0.3 }],
    ['too-small', { side: 40 }],
    ['too-dark', { light: { ...GOOD.light, brightness: 0.02 } }],
    ['blown-out', { light: { ...GOOD.light, white: 0.8 } }],
    ['turned-away', { turn: { ...GOOD.turn, yaw: -0.9 } }],
    ['turned-away', { turn: { ...GOOD.turn, roll: 1.5 } }],
    ['mouth-hidden', { hidden: 0.99 }],
    ['blurred', { sharpness: 0.001 }],
  ] as const)('refuse with %s', (refusal, fault) => {
    expect(refusalFor({ ...GOOD, ...fault })).toBe(refusal);
  });

  /** Written by hand, and not read from the table under test: the order in which a person puts things right. */
  const ORDER = [
    ['cut-off', { outside: 0.3 }],
    ['too-small', { side: 40 }],
    ['too-dark', { light: { ...GOOD.light, brightness: 0.02 } }],
    ['turned-away', { turn: { ...GOOD.turn, yaw: -0.9 } }],
    ['mouth-hidden', { hidden: 0.99 }],
    ['blurred', { sharpness: 0.001 }],
  ] as const;
  const PAIRS = ORDER.flatMap((first, i) => ORDER.slice(i + 1).map(then => [first, then] as const));

  it.each(PAIRS)('of %j and %j name the first', ([refusal, fault], [, other]) => {
    expect(refusalFor({ ...GOOD, ...other, ...fault })).toBe(refusal);
  });

  it.each([
    ['cut-off', { outside: 0.11 }, { outside: 0.13 }],
    ['too-small', { side: 49 }, { side: 47 }],
    [
      'too-dark',
      { light: { ...GOOD.light, brightness: 0.07 } },
      { light: { ...GOOD.light, brightness: 0.05 } },
    ],
    ['blown-out', { light: { ...GOOD.light, white: 0.49 } }, { light: { ...GOOD.light, white: 0.51 } }],
    ['turned-away', { turn: { ...GOOD.turn, yaw: 0.79 } }, { turn: { ...GOOD.turn, yaw: 0.81 } }],
    ['turned-away', { turn: { ...GOOD.turn, roll: -0.69 } }, { turn: { ...GOOD.turn, roll: -0.71 } }],
    ['blurred', { sharpness: 0.06 }, { sharpness: 0.04 }],
  ] as const)('close at their limit: %s', (refusal, within, beyond) => {
    expect(refusalFor({ ...GOOD, ...within })).toBeUndefined();
    expect(refusalFor({ ...GOOD, ...beyond })).toBe(refusal);
  });
});

describe('quality', () => {
  it('gives a frontal, sharp face the full weight, a poor one less, but never none', () => {
    const good = qualityOf(GOOD).weight;
    const turned = qualityOf({ ...GOOD, turn: { ...GOOD.turn, yaw: 0.5 } }).weight;
    const soft = qualityOf({ ...GOOD, sharpness: 0.05 }).weight;
    const worst = qualityOf({ ...GOOD, sharpness: 0, turn: { ...GOOD.turn, yaw: 1 } }).weight;
    expect(turned).toBeLessThan(good);
    expect(soft).toBeLessThan(good);
    expect(worst).toBeLessThan(Math.min(turned, soft));
    expect(worst).toBeGreaterThan(0);
  });
});

describe('measures', () => {
  it('give brightness, contrast and the shares without detail', () => {
    expect(lightOf(crop(() => 1))).toEqual({ brightness: 1, contrast: 0, black: 0, white: 1 });
    const half = lightOf(crop(column => (column < 24 ? 0 : 0.5)));
    expect(half.brightness).toBeCloseTo(0.25, 6);
    expect(half.contrast).toBeCloseTo(0.25, 6);
    expect(half.black).toBeCloseTo(0.5, 6);
  });

  it('give the same sharpness in any light, and less for a soft face', () => {
    const wave = (length: number, light: number) =>
      crop((x, y) => light * (0.5 + 0.4 * Math.sin((x * 2 * Math.PI) / length) * Math.cos(y / 9)));
    expect(sharpnessOf(wave(6, 1).pixels)).toBeGreaterThan(5 * sharpnessOf(wave(24, 1).pixels));
    expect(sharpnessOf(wave(6, 0.3).pixels)).toBeCloseTo(sharpnessOf(wave(6, 1).pixels), 3);
    expect(sharpnessOf(crop(() => 0.4).pixels)).toBe(0);
  });

  const facing = (nose: Point, mouth: Point, roll = 0): Face => {
    const turn = ({ x, y }: Point): Point => ({
      x: Math.cos(roll) * x - Math.sin(roll) * y,
      y: Math.sin(roll) * x + Math.cos(roll) * y,
    });
    const [rightEye, leftEye] = [turn({ x: -10, y: 0 }), turn({ x: 10, y: 0 })];
    return {
      box: { x: -30, y: -25, width: 60, height: 60 },
      score: 1,
      landmarks: {
        rightEye,
        leftEye,
        nose: turn(nose),
        mouth: turn(mouth),
        rightEar: rightEye,
        leftEar: leftEye,
      },
    };
  };

  it('give the yaw of a face, tilted or not', () => {
    for (const roll of [-0.3, 0, 0.3]) {
      const straight = turnOf(facing({ x: 0, y: 11 }, { x: 0, y: 21 }, roll));
      expect(straight.yaw).toBeCloseTo(0, 9);
      expect(straight.pitch).toBeCloseTo(11 / 21, 9);
      expect(straight.roll).toBeCloseTo(roll, 9);
      expect(turnOf(facing({ x: 12, y: 11 }, { x: 6, y: 21 }, roll)).yaw).toBeCloseTo(0.6, 9);
    }
  });

  it('give the share of a crop outside the frame', () => {
    const frame: Frame = { width: 100, height: 100, pixels: new Uint8ClampedArray(40000) };
    const at = (x: number) => ({ square: { centre: { x, y: 50 }, side: 50, angle: 0 } });
    expect(shareOutside(at(50), frame)).toBe(0);
    expect(shareOutside(at(0), frame)).toBeCloseTo(0.4, 9);
    expect(shareOutside(at(-60), frame)).toBe(1);
  });
});

describe('a covered camera', () => {
  const frame = (value: (i: number) => number): Frame => ({
    width: 64,
    height: 48,
    pixels: Uint8ClampedArray.from({ length: 64 * 48 * 4 }, (_, i) => value(i >> 2)),
  });

  it('is dark and without contrast', () => {
    expect(isCovered(frame(i => 4 + (i % 3)))).toBe(true);
  });

  it('is neither a dark room with a screen nor a plain bright wall', () => {
    expect(isCovered(frame(i => (i % 64 > 50 ? 60 : 3)))).toBe(false);
    expect(isCovered(frame(() => 120))).toBe(false);
  });
});
