import type { Expression } from './drawn-expression.ts';
import type { Painter } from './eyes.ts';
import type { Look } from './look.ts';
import { blend, clamp, dim, mix, ripple, smooth, tint } from './shade-math.ts';

const INNER = 0.16;
const OUTER = 0.7;

/** Both brows, thick near the nose and thin on the outside. */
export const paintBrows = (expression: Expression, look: Look): Painter => {
  const { browHeight, browAngle } = expression;
  const inner = INNER - 0.04 * Math.max(0, browAngle);
  const line = (t: number): number => {
    const tilt = browAngle * mix(0.12, -0.06, t);
    return -0.27 - 0.12 * browHeight - 0.07 * Math.sin(Math.PI * clamp(t * 0.85 + 0.1)) + 0.05 * t + tilt;
  };
  return (under, u, v, light) => {
    const t = (Math.abs(u) - inner) / (OUTER - inner);
    if (t < -0.1 || t > 1.1) return under;
    const thickness = mix(0.05, 0.014, smooth(0.35, 1, t));
    const off = (v - line(clamp(t))) / thickness;
    const hairs = 0.75 + 0.5 * ripple((Math.abs(u) * 1.4 + v) * 55, 7);
    const share = smooth(1.35, 0.55, Math.abs(off)) * smooth(-0.08, 0.06, t) * smooth(1.06, 0.9, t);
    const hair = dim(tint(look.hair, light), 0.62);
    return blend(under, hair, clamp(0.9 * share * hairs));
  };
};
