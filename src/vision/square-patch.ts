import type { Box, Frame, Point } from './frame.ts';

/** A square cut from a frame: where its middle lies, how long a side is, how far it is turned (radians). */
export interface Patch {
  readonly centre: Point;
  readonly side: number;
  readonly angle: number;
}

/** The whole frame in a square, its aspect kept: what a letterbox shows. */
export const wholeFrame = ({ width, height }: Pick<Frame, 'width' | 'height'>): Patch => ({
  centre: { x: width / 2, y: height / 2 },
  side: Math.max(width, height),
  angle: 0,
});

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** From a place in the patch (0..1 on both axes) to the frame. */
export function fromPatch(patch: Patch, at: Point): Point {
  const across = (at.x - 0.5) * patch.side;
  const down = (at.y - 0.5) * patch.side;
  const cos = Math.cos(patch.angle);
  const sin = Math.sin(patch.angle);
  return {
    x: patch.centre.x + cos * across - sin * down,
    y: patch.centre.y + sin * across + cos * down,
  };
}

/** The way back: from the frame to 0..1 in the patch. */
export function intoPatch(patch: Patch, at: Point): Point {
  const x = at.x - patch.centre.x;
  const y = at.y - patch.centre.y;
  const cos = Math.cos(patch.angle);
  const sin = Math.sin(patch.angle);
  return {
    x: (cos * x + sin * y) / patch.side + 0.5,
    y: (cos * y - sin * x) / patch.side + 0.5,
  };
}

/** How far the line between the eyes is turned from level. */
export const rollOf = (rightEye: Point, leftEye: Point): number =>
  Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x);
