import type { Expression } from './drawn-expression.ts';
import type { Look } from './look.ts';
import { mouthShape } from './mouth-shape.ts';
import { bell, blob, dim, hash, type Rgb, smooth, tint } from './shade-math.ts';

/** The skin's colour: redder on cheeks, nose and chin. */
const complexion = (look: Look, u: number, v: number): Rgb => {
  const x = Math.abs(u);
  const flush =
    0.55 * blob(x - 0.58, v - 0.38, 0.26, 0.22) +
    0.5 * blob(u, v - 0.42, 0.16, 0.14) +
    0.2 * blob(u, v - 1.12, 0.3, 0.14);
  const grain = 1 + 0.03 * (hash(Math.round(u * 160), Math.round(v * 160)) - 0.5);
  return dim(tint(look.skin, [1, 1 - 0.16 * flush, 1 - 0.18 * flush]), grain);
};

/** The share of the light that reaches each point: less under nose and lip, beside the nose and in the folds of a smile. */
const hollows = (expression: Expression) => {
  const mouth = mouthShape(expression);
  const lift = Math.max(0, expression.smile);
  return (u: number, v: number): number => {
    const x = Math.abs(u);
    const nostril = 0.85 * blob(x - 0.085, v - 0.505 + 0.03 * expression.sneer, 0.042, 0.022);
    const underNose = 0.34 * blob(u, v - 0.56, 0.16, 0.05);
    const wing = 0.28 * blob(x - 0.225, v - 0.46, 0.025, 0.06);
    const noseSide = 0.14 * bell(x - 0.16, 0.05) * smooth(-0.2, 0.1, v) * smooth(0.45, 0.25, v);
    const foldAt = 0.2 + 0.36 * smooth(0.4, 0.95, v) * (0.75 + 0.3 * lift);
    const fold =
      (0.06 + 0.16 * lift + 0.34 * expression.sneer) * bell(x - foldAt, 0.045) * bell(v - 0.64, 0.17);
    const underLip = 0.3 * blob(u, v - mouth.lowerOuter(0) - 0.045, 0.2, 0.035);
    const frown = 0.3 * Math.max(0, expression.browAngle) * bell(x - 0.075, 0.014) * bell(v + 0.23, 0.08);
    return 1 - Math.min(0.9, nostril + underNose + wing + noseSide + fold + underLip + frown);
  };
};

export const skinColour = (expression: Expression, look: Look): ((u: number, v: number) => Rgb) => {
  const shade = hollows(expression);
  return (u, v) => {
    const open = shade(u, v);
    return tint(complexion(look, u, v), [open ** 0.75, open, open]);
  };
};
