import type { Box, Frame, Point } from './frame.ts';

/** A square of a frame: its centre, the length of its sides, and how far it is rotated (radians). */
export interface FrameSquare {
  readonly centre: Point;
  readonly side: number;
  readonly angle: number;
}

/** The smallest square that holds the whole frame. */
export const wholeFrame = ({ width, height }: Pick<Frame, 'width' | 'height'>): FrameSquare => ({
  centre: { x: width / 2, y: height / 2 },
  side: Math.max(width, height),
  angle: 0,
});

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** From a place in the square (0..1 on both axes) to the frame. */
export function squareToFrame(square: FrameSquare, at: Point): Point {
  const across = (at.x - 0.5) * square.side;
  const down = (at.y - 0.5) * square.side;
  const cos = Math.cos(square.angle);
  const sin = Math.sin(square.angle);
  return {
    x: square.centre.x + cos * across - sin * down,
    y: square.centre.y + sin * across + cos * down,
  };
}

/** From a place in the frame to one in the square (0..1 on both axes). */
export function frameToSquare(square: FrameSquare, at: Point): Point {
  const x = at.x - square.centre.x;
  const y = at.y - square.centre.y;
  const cos = Math.cos(square.angle);
  const sin = Math.sin(square.angle);
  return {
    x: (cos * x + sin * y) / square.side + 0.5,
    y: (cos * y - sin * x) / square.side + 0.5,
  };
}

/** The angle between the line through the eyes and the horizontal. */
export const rollOf = (rightEye: Point, leftEye: Point): number =>
  Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x);
