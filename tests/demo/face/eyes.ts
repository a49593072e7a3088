import type { Expression } from './drawn-expression.ts';
import type { LightSide } from './light.ts';
import type { Look } from './look.ts';
import { bell, blend, blob, clamp, dim, mix, paint, type Rgb, smooth, tint } from './shade-math.ts';

/** Paints a feature over the colour below it: `u` and `v` are the place on the face plane, `light` falls on it. */
export type Painter = (under: Rgb, u: number, v: number, light: Rgb) => Rgb;

export const EYE = { x: 0.41, halfWidth: 0.225, iris: 0.108, pupil: 0.05 } as const;

const WHITE = paint('#e6e1da');
const LASH = paint('#241713');
const PUPIL = paint('#0b0808');
const GLINT = paint('#ffffff');
const CARUNCLE = paint('#c88a80');

/** The heights of the two lids along an eye; x runs from the nose outwards, −1 to 1. */
const lids = ({ eyeOpenness, smile, browAngle }: Expression) => {
  const open = 0.78 * clamp(eyeOpenness, 0, 2.1);
  const squeeze = 0.035 * Math.max(0, smile) * open;
  const droop = 0.03 * Math.max(0, -browAngle) * (open < 1 ? 1 : 0.3);
  const arch = (x: number): number => clamp(1 - x * x);
  return {
    upper: (x: number): number => 0.035 - 0.16 * open * arch(x) ** 0.75 - 0.012 * x + droop * x,
    lower: (x: number): number => 0.03 + (0.06 * open - squeeze) * arch(x) - 0.012 * x + droop * x,
  };
};

const eyeball = (look: Look, side: LightSide) => {
  const glintX = side === 'left' ? -0.035 : 0.035;
  return (x: number, u: number, v: number, lidAbove: number, pixel: number): Rgb => {
    const radius = Math.hypot(u, v + 0.012);
    const shadow = mix(0.45, 1, smooth(0, 0.09, v - lidAbove)) * (1 - 0.28 * x * x);
    const rim = mix(1, 0.4, smooth(EYE.iris * 0.72, EYE.iris, radius));
    const streaks = 0.85 + 0.3 * smooth(-0.02, 0.08, v);
    const ball = blend(WHITE, CARUNCLE, smooth(-0.78, -1, x));
    const iris = blend(ball, dim(look.iris, rim * streaks), clamp(0.5 - (radius - EYE.iris) / pixel));
    const shaded = dim(blend(iris, PUPIL, clamp(0.5 - (radius - EYE.pupil) / pixel)), shadow);
    return blend(shaded, GLINT, 0.95 * clamp(1.4 - Math.hypot(u - glintX, v + 0.05) / 0.02));
  };
};

/** Paints eyeballs, lashes and the folds of the lids of both eyes. */
export const paintEyes = (expression: Expression, look: Look, side: LightSide, pixel: number): Painter => {
  const { upper, lower } = lids(expression);
  const ball = eyeball(look, side);
  const closed = smooth(0.35, 0.08, expression.eyeOpenness);
  const shade = (under: Rgb, x: number, v: number, dx: number): Rgb => {
    const crease = 0.4 * bell(v - upper(x * 0.9) + 0.065, 0.017) * smooth(1.15, 0.8, Math.abs(x));
    const bag = 0.16 * bell(v - lower(x * 0.9) - 0.075, 0.02) * smooth(1, 0.6, Math.abs(x));
    const hollow = 0.22 * blob(dx + 0.03, v + 0.1, 0.24, 0.1);
    return tint(under, [
      1 - 0.8 * (crease + bag + hollow),
      1 - crease - bag - hollow,
      1 - crease - bag - hollow,
    ]);
  };
  return (under, u, v, light) => {
    const dx = Math.abs(u) - EYE.x;
    const x = dx / EYE.halfWidth;
    if (Math.abs(x) > 1.4 || v < -0.45 || v > 0.3) return under;
    const skin = shade(under, x, v, dx);
    const above = upper(clamp(x, -1, 1));
    const below = lower(clamp(x, -1, 1));
    const inside =
      clamp(0.5 + (v - above) / pixel) *
      clamp(0.5 + (below - v) / pixel) *
      clamp(0.5 + (1 - Math.abs(x)) * 12);
    const eye = ball(x, u - Math.sign(u) * EYE.x, v, above, pixel);
    const opened = blend(skin, tint(eye, blend([0.9, 0.9, 0.9], light, 0.6)), inside * (1 - closed));
    const lashWidth = 0.02 + 0.012 * smooth(-0.8, 0.9, x);
    const lash = bell(v - above, lashWidth) * smooth(1.12, 0.95, Math.abs(x));
    const underLash = 0.35 * bell(v - below, 0.012) * smooth(1.05, 0.7, Math.abs(x));
    return blend(opened, LASH, clamp(0.92 * lash + underLash));
  };
};
