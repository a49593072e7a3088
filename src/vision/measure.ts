import { clearPixels } from './clear-pixels.ts';
import { CROP_SIDE, type Crop } from './crop.ts';
import type { Face, Frame, Landmarks, Point } from './frame.ts';
import { rollOf, squareToFrame } from './frame-square.ts';

export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
};

export const spreadOf = (values: ArrayLike<number>, middle: number): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i]! - middle) ** 2;
  return Math.sqrt(sum / values.length);
};

/** The middle of the crop, which shows the face without background. */
function faceOnly(pixels: Float32Array): Float32Array {
  const [from, to] = [CROP_SIDE / 6, CROP_SIDE - CROP_SIDE / 6];
  return pixels.filter((_, i) => {
    const [row, column] = [Math.floor(i / CROP_SIDE), i % CROP_SIDE];
    return row >= from && row < to && column >= from && column < to;
  });
}

export interface Light {
  readonly brightness: number;
  readonly contrast: number;
  /** Shares of the face that are so dark or so bright that they show no detail. */
  readonly black: number;
  readonly white: number;
}

const NO_DETAIL = { black: 0.04, white: 0.98 } as const;

export function lightOf(crop: Crop): Light {
  const values = faceOnly(crop.pixels);
  const brightness = meanOf(values);
  const share = (test: (value: number) => boolean): number =>
    values.reduce((count, value) => count + Number(test(value)), 0) / values.length;
  const light = {
    brightness,
    contrast: spreadOf(values, brightness),
    black: share(value => value <= NO_DETAIL.black),
    white: share(value => value >= NO_DETAIL.white),
  };
  clearPixels([values]);
  return light;
}

/** Variance of the Laplacian of the crop with its contrast set to one: it measures detail, whatever the light. */
export function sharpnessOf(pixels: Float32Array): number {
  const contrast = spreadOf(pixels, meanOf(pixels));
  if (contrast === 0) return 0;
  const edges = new Float64Array((CROP_SIDE - 2) ** 2);
  let at = 0;
  for (let row = 1; row < CROP_SIDE - 1; row++) {
    for (let i = row * CROP_SIDE + 1; i < (row + 1) * CROP_SIDE - 1; i++) {
      const around = pixels[i - 1]! + pixels[i + 1]! + pixels[i - CROP_SIDE]! + pixels[i + CROP_SIDE]!;
      edges[at++] = (around - 4 * pixels[i]!) / contrast;
    }
  }
  const sharpness = spreadOf(edges, meanOf(edges)) ** 2;
  clearPixels([edges]);
  return sharpness;
}

/** A point on the face's own axes (x along the line between the eyes, y at a right angle to it, downwards); the unit is the eyes' distance. */
function inEyeUnits({ rightEye, leftEye }: Landmarks, at: Point): Point {
  const distance = Math.hypot(leftEye.x - rightEye.x, leftEye.y - rightEye.y) || 1;
  const angle = rollOf(rightEye, leftEye);
  const [x, y] = [at.x - (rightEye.x + leftEye.x) / 2, at.y - (rightEye.y + leftEye.y) / 2];
  return {
    x: (Math.cos(angle) * x + Math.sin(angle) * y) / distance,
    y: (Math.cos(angle) * y - Math.sin(angle) * x) / distance,
  };
}

export interface Turn {
  /** −1..1: how far the nose lies beside the middle between the eyes, divided by their distance; 0 is frontal. */
  readonly yaw: number;
  /** How far down the nose lies between eyes and mouth; about a half is frontal. */
  readonly pitch: number;
  readonly roll: number;
}

export function turnOf({ landmarks }: Face): Turn {
  const nose = inEyeUnits(landmarks, landmarks.nose);
  const mouth = inEyeUnits(landmarks, landmarks.mouth);
  return {
    yaw: nose.x,
    pitch: nose.y / (mouth.y || 1),
    roll: rollOf(landmarks.rightEye, landmarks.leftEye),
  };
}

const GRID = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The share of a crop that lies outside the frame, from 25 of its points. */
export function shareOutside({ square }: Pick<Crop, 'square'>, { width, height }: Frame): number {
  const points = GRID.flatMap(x => GRID.map(y => squareToFrame(square, { x, y })));
  const outside = points.filter(({ x, y }) => x < 0 || y < 0 || x >= width || y >= height);
  return outside.length / points.length;
}

const SAMPLES = 1024;

/** Brightness of about a thousand pixels all over the frame, 0..1. */
export function frameLight({ pixels }: Frame): { brightness: number; contrast: number } {
  const step = Math.max(1, Math.floor(pixels.length / 4 / SAMPLES));
  const values: number[] = [];
  for (let i = 0; i < pixels.length; i += 4 * step) values.push(pixels[i + 1]! / 255);
  const brightness = meanOf(values);
  return { brightness, contrast: spreadOf(values, brightness) };
}
