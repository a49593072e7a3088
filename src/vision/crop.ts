import { clearPixels } from './clear-pixels.ts';
import type { Face, Frame, Point } from './frame.ts';
import { centreOf, type FrameSquare, rollOf, squareToFrame } from './frame-square.ts';
import { sampleSquare } from './sample.ts';

/** Width and height of the expression model's input in pixels. */
export const CROP_SIDE = 48;

/** FER2013's grey is the usual luma of JPEG and television (ITU-R BT.601). */
const LUMA = { red: 0.299, green: 0.587, blue: 0.114 } as const;

/**
 * Where a face lies in a picture of FER2013, in parts of the picture's side: the box's size and the anchor's
 * place, medians printed by `npm run eval -- camera --dir <folder> --split train --limit 1500 --geometry`.
 */
export const FER_GEOMETRY = { boxSide: 0.9, anchorX: 0.499, anchorY: 0.46 } as const;

/** The anchor lies two thirds of the way from the box's centre to the eyes: of such points FER2013 centres this one best. */
const TOWARDS_EYES = 2 / 3;

/** More samples than this change a crop by no more than rounding, and would make large faces slow. */
const MOST_SAMPLES = 8;

/** The grey 48×48 picture of a face, values 0..1, and the part of the frame it shows. */
export interface Crop {
  readonly square: FrameSquare;
  readonly pixels: Float32Array;
}

export function anchorOf({ box, landmarks: { rightEye, leftEye } }: Face): Point {
  const middle = centreOf(box);
  const between = (from: number, right: number, left: number): number =>
    from + TOWARDS_EYES * ((right + left) / 2 - from);
  return { x: between(middle.x, rightEye.x, leftEye.x), y: between(middle.y, rightEye.y, leftEye.y) };
}

/** The square that shows a face as FER2013 does: eyes level, anchor and size as in FER2013. */
export function cropSquare(face: Face): FrameSquare {
  const side = Math.max(face.box.width, face.box.height) / FER_GEOMETRY.boxSide;
  const angle = rollOf(face.landmarks.rightEye, face.landmarks.leftEye);
  const around: FrameSquare = { centre: anchorOf(face), side, angle };
  const centre = squareToFrame(around, { x: 1 - FER_GEOMETRY.anchorX, y: 1 - FER_GEOMETRY.anchorY });
  return { centre, side, angle };
}

/** Two samples for each frame pixel along an output pixel: then their mean is the area's mean, to within rounding. */
const samplesFor = (square: FrameSquare, size: number): number =>
  Math.min(MOST_SAMPLES, Math.max(1, Math.ceil((2 * square.side) / size)));

/** A square of the frame as a small grey picture, values 0..1. */
export function greySquare(frame: Frame, square: FrameSquare, size: number): Float32Array {
  const colours = sampleSquare(frame, square, size, samplesFor(square, size));
  const pixels = new Float32Array(size * size);
  for (let i = 0; i < pixels.length; i++) {
    const [red, green, blue] = [colours[3 * i]!, colours[3 * i + 1]!, colours[3 * i + 2]!];
    pixels[i] = (LUMA.red * red + LUMA.green * green + LUMA.blue * blue) / 255;
  }
  clearPixels([colours]);
  return pixels;
}

export const cropFace = (frame: Frame, square: FrameSquare): Crop => ({
  square,
  pixels: greySquare(frame, square, CROP_SIDE),
});
