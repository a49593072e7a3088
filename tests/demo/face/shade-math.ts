export type Rgb = readonly [number, number, number];

export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Hermite step from 0 at `low` to 1 at `high`, which may be below `low`. */
export const smooth = (low: number, high: number, value: number): number => {
  const t = clamp((value - low) / (high - low));
  return t * t * (3 - 2 * t);
};

export const bell = (distance: number, width: number): number => Math.exp(-((distance / width) ** 2));

/** A round or oval bump of height one. */
export const blob = (dx: number, dy: number, width: number, height: number): number =>
  Math.exp(-((dx / width) ** 2) - (dy / height) ** 2);

export const blend = (under: Rgb, over: Rgb, share: number): Rgb =>
  share === 0
    ? under
    : [mix(under[0], over[0], share), mix(under[1], over[1], share), mix(under[2], over[2], share)];

export const tint = (colour: Rgb, factor: Rgb): Rgb => [
  colour[0] * factor[0],
  colour[1] * factor[1],
  colour[2] * factor[2],
];

export const dim = (colour: Rgb, factor: number): Rgb => [
  colour[0] * factor,
  colour[1] * factor,
  colour[2] * factor,
];

const toLinear = (byte: number): number => (byte / 255) ** 2.2;

/** '#rrggbb' as linear light, so that shading adds up as in a camera. */
export const paint = (hex: string): Rgb => {
  const bits = Number.parseInt(hex.slice(1), 16);
  return [toLinear(bits >> 16), toLinear((bits >> 8) & 255), toLinear(bits & 255)];
};

export const toByte = (light: number): number => Math.round(255 * clamp(light) ** (1 / 2.2));

/** The share of a pixel inside the shape, where `implicit` is negative; from its value and slope at the centre. */
export const coverage = (
  implicit: (x: number, y: number) => number,
  x: number,
  y: number,
  pixel: number,
): number => {
  const here = implicit(x, y);
  // All outline functions grow by about 1 for each head unit, so this is far outside.
  if (here > 1) return 0;
  const slope = Math.hypot(implicit(x + pixel, y) - here, implicit(x, y + pixel) - here);
  return clamp(0.5 - here / Math.max(slope, 1e-9));
};

/** A fraction that is always the same for the same cell: noise and hair must not change between runs. */
export const hash = (x: number, y: number): number => {
  let bits = Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263);
  bits = Math.imul(bits ^ (bits >>> 13), 1274126177);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
};

/** Smooth noise along a line, 0..1. */
export const ripple = (position: number, seed: number): number => {
  const cell = Math.floor(position);
  return mix(hash(cell, seed), hash(cell + 1, seed), smooth(0, 1, position - cell));
};
