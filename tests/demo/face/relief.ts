import type { Expression } from './drawn-expression.ts';
import { normalise, type Vector } from './head-shape.ts';
import { mouthShape } from './mouth-shape.ts';
import { bell, blob, smooth } from './shade-math.ts';

type Bumps = (x: number, v: number) => number;

const nose =
  ({ sneer }: Expression): Bumps =>
  (u, v) => {
    const x = Math.abs(u);
    const ridge =
      0.16 * bell(u, 0.1 + 0.05 * smooth(0, 0.5, v)) * smooth(-0.22, 0.42, v) * smooth(0.6, 0.46, v);
    const tip = 0.15 * blob(u, v - 0.42, 0.13, 0.12);
    const wing = 0.075 * blob(x - 0.15, v - (0.455 - 0.03 * sneer), 0.065, 0.07);
    const wrinkles = 0.012 * sneer * bell(x - 0.06, 0.1) * bell(v - 0.08, 0.12) * Math.sin(v * 58);
    return ridge + tip + wing + wrinkles;
  };

const eyesAndBrow =
  ({ browHeight, browAngle }: Expression): Bumps =>
  (u, v) => {
    const x = Math.abs(u);
    const socket = -0.09 * blob(x - 0.4, v + 0.03, 0.26, 0.17);
    const lid = 0.05 * blob(x - 0.4, v - 0.0, 0.19, 0.11);
    const ridge = 0.05 * blob(x - 0.4, v + 0.27 + 0.08 * browHeight, 0.3, 0.1);
    const frown = -0.022 * Math.max(0, browAngle) * bell(x - 0.07, 0.022) * bell(v + 0.22, 0.11);
    const forehead =
      0.008 * Math.max(0, browHeight - 0.2) * Math.sin((v + 0.1 * x) * 52) * blob(u, v + 0.58, 0.5, 0.14);
    return socket + lid + ridge + frown + forehead;
  };

const cheeks =
  ({ smile, sneer, mouthOpening }: Expression): Bumps =>
  (u, v) => {
    const x = Math.abs(u);
    const lift = Math.max(0, smile);
    const apple =
      (0.05 + 0.085 * lift + 0.06 * sneer) *
      blob(x - 0.55, v - (0.38 - 0.06 * lift - 0.06 * sneer), 0.22, 0.2);
    const foldAt = 0.2 + 0.36 * smooth(0.4, 0.95, v) * (0.75 + 0.3 * lift);
    const foldDepth = 0.012 + 0.03 * lift + 0.055 * sneer + 0.008 * mouthOpening;
    const fold = -foldDepth * bell(x - foldAt, 0.07) * bell(v - 0.62, 0.2);
    return apple + fold;
  };

const mouthAndChin = (expression: Expression): Bumps => {
  const mouth = mouthShape(expression);
  return (u, v) => {
    const corner = Math.abs(u) - mouth.halfWidth;
    const across = bell(u, mouth.halfWidth * 0.8);
    const upper = 0.045 * bell(v - mouth.upperOuter(0) - 0.03, 0.07) * across;
    const lower = 0.055 * bell(v - mouth.lowerInner(0) - 0.06, 0.075) * across;
    const dimple = -0.02 * blob(corner - 0.02, v - mouth.middle(mouth.halfWidth), 0.06, 0.07);
    const philtrum = -0.014 * bell(u, 0.035) * bell(v - 0.62, 0.07);
    const chin =
      0.075 * blob(u, v - 1.13, 0.22, 0.14) - 0.04 * blob(u, v - mouth.lowerOuter(0) - 0.06, 0.26, 0.05);
    return upper + lower + dimple + philtrum + chin;
  };
};

/** Bends the normals of the plain head by the heights of nose, brow, cheeks, mouth and chin. */
export const faceRelief = (expression: Expression): ((normal: Vector, u: number, v: number) => Vector) => {
  const parts = [nose(expression), eyesAndBrow(expression), cheeks(expression), mouthAndChin(expression)];
  const height: Bumps = (u, v) => {
    let sum = 0;
    for (const part of parts) sum += part(u, v);
    return sum;
  };
  const step = 0.012;
  return (normal, u, v) => {
    const here = height(u, v);
    const alongU = (height(u + step, v) - here) / step;
    const alongV = (height(u, v + step) - here) / step;
    return normalise({ x: normal.x - alongU * normal.z, y: normal.y - alongV * normal.z, z: normal.z });
  };
};
