import { clearPixels } from './clear-pixels.ts';
import { greySquare } from './crop.ts';
import type { Face, Frame } from './frame.ts';
import type { FrameSquare } from './frame-square.ts';
import { rollOf } from './frame-square.ts';
import { meanOf, spreadOf } from './measure.ts';
import { MOUTH_WEIGHTS } from './mouth-weights.ts';

/** The region around the mouth as a part of the face's box, and the side in pixels of the small picture of it. */
const REGION = { partOfBox: 0.6, side: 16 } as const;
const CELLS = 4;
const CELL = REGION.side / CELLS;
const LEAST_CONTRAST = 0.01;

function mouthSquare({ box, landmarks }: Face): FrameSquare {
  return {
    centre: landmarks.mouth,
    side: box.width * REGION.partOfBox,
    angle: rollOf(landmarks.rightEye, landmarks.leftEye),
  };
}

/** For each cell its brightness and how much it changes across and down, with the contrast set to one; last the contrast. */
export function mouthFeatures(frame: Frame, face: Face): number[] {
  const pixels = greySquare(frame, mouthSquare(face), REGION.side);
  const brightness = meanOf(pixels);
  const contrast = Math.max(LEAST_CONTRAST, spreadOf(pixels, brightness));
  const at = (x: number, y: number): number => {
    const [column, row] = [Math.min(REGION.side - 1, x), Math.min(REGION.side - 1, y)];
    return (pixels[row * REGION.side + column]! - brightness) / contrast;
  };
  const cells = Array.from({ length: CELLS * CELLS }, (_, cell) => {
    const [left, top] = [(cell % CELLS) * CELL, Math.floor(cell / CELLS) * CELL];
    let [light, across, down] = [0, 0, 0];
    for (let y = top; y < top + CELL; y++) {
      for (let x = left; x < left + CELL; x++) {
        light += at(x, y);
        across += Math.abs(at(x + 1, y) - at(x, y));
        down += Math.abs(at(x, y + 1) - at(x, y));
      }
    }
    return [light, across, down].map(sum => sum / CELL ** 2);
  });
  clearPixels([pixels]);
  return [...cells.flat(), Math.log(contrast)];
}

/** 0..1: how likely something covers the mouth. */
export function hiddenMouth(features: readonly number[], weights: readonly number[] = MOUTH_WEIGHTS): number {
  const sum = features.reduce((total, value, i) => total + value * (weights[i + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
