import { normalise, type Vector } from './head-shape.ts';
import type { Layer } from './layer.ts';
import type { Look } from './look.ts';
import { bell, blob, clamp, coverage, dim, mix, type Rgb, ripple, smooth, tint } from './shade-math.ts';

/** The light that falls on a surface. Body coordinates are head units, too, but do not roll or turn with the head. */
type Falling = (normal: Vector) => Rgb;

const neckOutline = (x: number, y: number): number =>
  Math.max(Math.abs(x) - 0.55 - 0.45 * smooth(1.5, 2, y) ** 2, 0.6 - y);

export const neck = (look: Look, pixel: number, falling: Falling): Layer => ({
  share: (x, y) => coverage(neckOutline, x, y, pixel),
  colour: (x, y) => {
    const across = clamp(x / 0.62, -0.98, 0.98);
    const tendon = 0.14 * bell(Math.abs(x) - 0.32 + 0.2 * (y - 1.4), 0.07) * Math.sign(x);
    const normal = normalise({ x: across + tendon, y: -0.05, z: Math.sqrt(1 - across ** 2) });
    const underChin = 1 - 0.62 * smooth(1.9, 1.25, y - 0.12 * Math.abs(x));
    const hollow = 1 - 0.25 * blob(x, y - 1.86, 0.1, 0.08);
    return dim(tint(look.skin, falling(normal)), underChin * hollow);
  },
});

const COLLAR = { y: 1.25, width: 0.72, height: 0.7 } as const;

const fromCollar = (x: number, y: number): number =>
  Math.hypot(x / COLLAR.width, (y - COLLAR.y) / COLLAR.height) - 1;

const shoulder = (x: number): number => {
  const out = Math.max(0, Math.abs(x) - 0.5);
  return (
    1.47 +
    0.12 * smooth(0, 0.4, out) +
    0.2 * out +
    0.62 * smooth(0.75, 2.1, out) ** 2 +
    0.8 * Math.max(0, out - 1.75) ** 2
  );
};

const shirtOutline = (x: number, y: number): number => Math.max(shoulder(x) - y, -0.4 * fromCollar(x, y));

export const shirt = (look: Look, pixel: number, falling: Falling): Layer => ({
  share: (x, y) => coverage(shirtOutline, x, y, pixel),
  colour: (x, y) => {
    const below = y - shoulder(x);
    const collar = fromCollar(x, y);
    const fold = 0.35 * (ripple(x * 1.7 + y * 1.1 * Math.sign(x), 21) - 0.5) * smooth(0.15, 0.7, below);
    const normal = normalise({ x: clamp(x / 2.6, -0.9, 0.9) + fold, y: -0.8 * bell(below, 0.5), z: 0.8 });
    const ribbed = collar < 0.16 ? 0.94 + 0.06 * Math.sin(Math.atan2(y - COLLAR.y, x) * 110) : 1;
    const seam = 1 - 0.4 * bell(collar - 0.17, 0.025);
    const chinShadow = mix(0.7, 1, smooth(0, 0.7, collar));
    return dim(tint(look.shirt, falling(normal)), ribbed * seam * chinShadow);
  },
});

const earOutline = (x: number, y: number): number =>
  ((Math.abs(x) - 0.97) / 0.15) ** 2 + ((y - 0.16 - 0.2 * (1 - Math.abs(x))) / 0.27) ** 2 - 1;

export const ears = (look: Look, pixel: number, falling: Falling): Layer => ({
  share: (x, y) => coverage(earOutline, x, y, pixel) * smooth(0.5, 0.3, look.hairLength),
  colour: (x, y) => {
    const bowl = 0.45 * blob(Math.abs(x) - 1.01, y - 0.14, 0.05, 0.15);
    const normal = normalise({ x: 0.5 * Math.sign(x), y: -0.1, z: 0.8 });
    return dim(tint(look.skin, falling(normal)), 0.85 - bowl);
  },
});
