import type { Expression } from './drawn-expression.ts';
import { clamp } from './shade-math.ts';

type Curve = (u: number) => number;

/** The curves of the mouth from top to bottom, as heights on the face plane. */
export interface MouthShape {
  readonly halfWidth: number;
  readonly middle: Curve;
  readonly upperOuter: Curve;
  readonly upperInner: Curve;
  readonly lowerInner: Curve;
  readonly lowerOuter: Curve;
}

const AT_REST = { height: 0.79, halfWidth: 0.33, upperLip: 0.075, lowerLip: 0.105 } as const;

export const mouthShape = (expression: Expression): MouthShape => {
  const { smile, mouthOpening: opening, mouthWidth, sneer } = expression;
  const halfWidth = AT_REST.halfWidth + 0.11 * mouthWidth + 0.07 * Math.max(0, smile);
  const arch = (u: number): number => clamp(1 - (u / halfWidth) ** 2);
  const bend = 0.17 * smile;
  const stretch = 1 - 0.3 * Math.max(0, smile) - 0.12 * opening;
  const middle: Curve = u => AT_REST.height - 0.55 * bend + bend * arch(u) - 0.02 * sneer;
  const round = mouthWidth < 0 ? 0.5 : 0.75;
  const upperInner: Curve = u => middle(u) - (0.1 * opening + 0.07 * sneer * opening) * arch(u) ** round;
  const lowerInner: Curve = u => middle(u) + 0.3 * opening * arch(u) ** round;
  const bow = (u: number): number => 1 - 0.22 * Math.exp(-((u / 0.06) ** 2));
  return {
    halfWidth,
    middle,
    upperInner,
    lowerInner,
    upperOuter: u => upperInner(u) - AT_REST.upperLip * stretch * arch(u) ** 0.7 * bow(u),
    lowerOuter: u => lowerInner(u) + AT_REST.lowerLip * stretch * arch(u) ** 0.8,
  };
};
