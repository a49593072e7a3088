import { clamp } from './shade-math.ts';

/** In head units: half the head's width is 1; x points right, y down; the eyes are at y = 0, the chin at y = 1.32. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const WIDEST = -0.25;
const SKULL_HEIGHT = 1.07;
const JAW_HEIGHT = 1.57;
const JAW_ROUNDNESS = 2.5;
const JAW_TAPER = 0.6;
const DEPTH = 0.92;

/** Negative inside the outline of skull and jaw. */
export const headOutline = (x: number, y: number): number =>
  y < WIDEST
    ? x * x + ((y - WIDEST) / SKULL_HEIGHT) ** 2 - 1
    : Math.abs(x) ** (1 / JAW_TAPER) + ((y - WIDEST) / JAW_HEIGHT) ** JAW_ROUNDNESS - 1;

/** Half the width of the head at a height; never 0. */
const halfWidth = (y: number): number => {
  const t = (y - WIDEST) / (y < WIDEST ? SKULL_HEIGHT : JAW_HEIGHT);
  const left = clamp(1 - Math.abs(t) ** (y < WIDEST ? 2 : JAW_ROUNDNESS), 0.004);
  return left ** (y < WIDEST ? 0.5 : JAW_TAPER);
};

export const normalise = ({ x, y, z }: Vector): Vector => {
  const length = Math.hypot(x, y, z);
  return { x: x / length, y: y / length, z: z / length };
};

export interface SurfacePoint {
  /** The place on the plane of the face, on which its features are drawn. */
  readonly u: number;
  readonly v: number;
  readonly normal: Vector;
}

/** The point of the head seen at (x, y) when it is turned by `yaw`. */
export const headSurface = (x: number, y: number, yaw: number): SurfacePoint => {
  const width = halfWidth(y);
  const widening = (halfWidth(y + 0.02) - halfWidth(y - 0.02)) / 0.04;
  const angle = Math.asin(clamp(x / width, -0.999, 0.999));
  const normal = normalise({
    x: DEPTH * Math.sin(angle),
    y: -DEPTH * clamp(widening, -3, 3),
    z: Math.cos(angle),
  });
  return { u: width * Math.sin(clamp(angle - yaw, -1.57, 1.57)), v: y, normal };
};
