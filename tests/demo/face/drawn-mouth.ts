import type { Expression } from './drawn-expression.ts';
import type { Painter } from './eyes.ts';
import type { Look } from './look.ts';
import { mouthShape } from './mouth-shape.ts';
import { bell, blend, blob, clamp, dim, mix, paint, type Rgb, smooth, tint } from './shade-math.ts';

const TEETH = paint('#f2ece1');
const THROAT = paint('#3a1214');
const TONGUE = paint('#a8504e');
const SHEEN = paint('#f3e0db');
const WHITE_LIGHT: Rgb = [1, 1, 1];

/** Behind the lips: a row of teeth, the tongue, the dark throat. */
const insideMouth = (
  u: number,
  fromTop: number,
  fromBottom: number,
  halfWidth: number,
  pixel: number,
): Rgb => {
  const side = u / halfWidth;
  const tongue = blend(THROAT, TONGUE, smooth(0.13, 0.02, fromBottom) * smooth(0.75, 0.35, Math.abs(side)));
  const gap = 0.12 * bell(((Math.abs(u) + 0.045) % 0.09) - 0.045, 0.006) * smooth(0.02, 0.06, fromTop);
  const length = mix(0.125, 0.07, side * side);
  const teeth = dim(
    TEETH,
    (1 - gap) * mix(1, 0.5, Math.abs(side) ** 2.5) * mix(0.75, 1, smooth(0, 0.035, fromTop)),
  );
  return blend(tongue, teeth, clamp(0.5 + (length - fromTop) / pixel) * smooth(1, 0.9, Math.abs(side)));
};

/** 1 where v lies between two heights, fading to 0 over `soft`. */
const band = (v: number, low: number, high: number, soft: number): number =>
  clamp(0.5 + (v - low) / soft) * clamp(0.5 + (high - v) / soft);

/** Paints the lips, the line between them, and the inside of an open mouth. */
export const paintMouth = (expression: Expression, look: Look, pixel: number): Painter => {
  const shape = mouthShape(expression);
  const { halfWidth } = shape;
  const cornerHeight = shape.middle(halfWidth);
  return (under, u, v, light) => {
    if (Math.abs(u) > halfWidth + 0.12 || v < 0.45 || v > 1.35) return under;
    const x = clamp(u, -halfWidth, halfWidth);
    const [upper, lower, bottom] = [shape.upperInner(x), shape.lowerInner(x), shape.lowerOuter(x)];
    const ends = clamp(0.5 + (halfWidth - Math.abs(u)) / (2 * pixel));
    const upperLip = v < (upper + lower) / 2;
    const sheen = upperLip ? 0 : 0.3 * blob(u, v - mix(lower, bottom, 0.42), 0.12, 0.025);
    const lip = blend(dim(tint(look.lips, light), upperLip ? 0.78 : 1.02), SHEEN, sheen);
    const lipped = blend(under, lip, 0.82 * band(v, shape.upperOuter(x), bottom, 0.025) * ends);
    const gap = lower - upper;
    const inner = tint(
      insideMouth(u, v - upper, lower - v, halfWidth, pixel),
      blend(WHITE_LIGHT, light, 0.7),
    );
    const opened = blend(lipped, inner, band(v, upper, lower, pixel) * ends * smooth(0.01, 0.05, gap));
    const seam = bell(v - upper, 0.016) * smooth(1.06, 0.9, Math.abs(u) / halfWidth) * smooth(0.12, 0, gap);
    const corner = 0.5 * blob(Math.abs(u) - halfWidth, v - cornerHeight, 0.04, 0.03);
    return blend(opened, THROAT, clamp(0.75 * seam + corner));
  };
};
