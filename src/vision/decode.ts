import { anchorsFor } from './anchors.ts';
import type { Box, Face, Landmarks, Point } from './frame.ts';
import { type FrameSquare, squareToFrame } from './frame-square.ts';

/** The network's output for every anchor: a logit, and 16 numbers (box centre, box size, six points). */
export interface Proposals {
  readonly side: number;
  readonly logits: Float32Array;
  readonly boxes: Float32Array;
}

export const NUMBERS_PER_BOX = 16;

const LANDMARK_ORDER = [
  'rightEye',
  'leftEye',
  'nose',
  'mouth',
  'rightEar',
  'leftEar',
] as const satisfies readonly (keyof Landmarks)[];

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** One proposal in input pixels; every number except the sizes is an offset from the anchor. */
function decodeOne(proposals: Proposals, index: number, anchor: Point): Face {
  const at = (offset: number): number => proposals.boxes[index * NUMBERS_PER_BOX + offset] ?? 0;
  const [width, height] = [at(2), at(3)];
  const point = (slot: number): Point => ({
    x: anchor.x + at(4 + 2 * slot),
    y: anchor.y + at(5 + 2 * slot),
  });
  return {
    box: { x: anchor.x + at(0) - width / 2, y: anchor.y + at(1) - height / 2, width, height },
    score: sigmoid(proposals.logits[index] ?? Number.NEGATIVE_INFINITY),
    landmarks: Object.fromEntries(LANDMARK_ORDER.map((name, slot) => [name, point(slot)])) as Record<
      keyof Landmarks,
      Point
    >,
  };
}

export function decode(proposals: Proposals, minScore: number): Face[] {
  const minLogit = Math.log(minScore / (1 - minScore));
  return anchorsFor(proposals.side).flatMap((anchor, i) =>
    (proposals.logits[i] ?? Number.NEGATIVE_INFINITY) >= minLogit ? [decodeOne(proposals, i, anchor)] : [],
  );
}

export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const shared = Math.max(0, across) * Math.max(0, down);
  return shared / (a.width * a.height + b.width * b.height - shared || 1);
}

const blendNumbers = (faces: readonly Face[], read: (face: Face) => number): number => {
  const total = faces.reduce((sum, face) => sum + face.score, 0);
  return faces.reduce((sum, face) => sum + face.score * read(face), 0) / total;
};

/** The mean of the faces, weighted by score: it moves less from frame to frame than the best box alone. */
function blend(faces: readonly [Face, ...Face[]]): Face {
  const number = (read: (face: Face) => number): number => blendNumbers(faces, read);
  const point = (name: keyof Landmarks): Point => ({
    x: number(face => face.landmarks[name].x),
    y: number(face => face.landmarks[name].y),
  });
  return {
    box: {
      x: number(face => face.box.x),
      y: number(face => face.box.y),
      width: number(face => face.box.width),
      height: number(face => face.box.height),
    },
    score: Math.max(...faces.map(face => face.score)),
    landmarks: Object.fromEntries(LANDMARK_ORDER.map(name => [name, point(name)])) as Record<
      keyof Landmarks,
      Point
    >,
  };
}

/** Non-maximum suppression; boxes that overlap the best one are blended into it, as MediaPipe does for this network. */
export function mergeOverlapping(faces: readonly Face[], minOverlap: number): Face[] {
  let remaining = [...faces].sort((a, b) => b.score - a.score);
  const merged: Face[] = [];
  for (let best = remaining[0]; best; best = remaining[0]) {
    const { box } = best;
    const same = remaining.slice(1).filter(face => overlap(face.box, box) >= minOverlap);
    merged.push(blend([best, ...same]));
    remaining = remaining.slice(1).filter(face => !same.includes(face));
  }
  return merged;
}

/** From input pixels to frame pixels; the box stays upright, is scaled, and moves with its centre. */
export function placeInFrame(face: Face, square: FrameSquare, side: number): Face {
  const place = (at: Point): Point => squareToFrame(square, { x: at.x / side, y: at.y / side });
  const scale = square.side / side;
  const [width, height] = [face.box.width * scale, face.box.height * scale];
  const middle = place({ x: face.box.x + face.box.width / 2, y: face.box.y + face.box.height / 2 });
  return {
    score: face.score,
    box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    landmarks: Object.fromEntries(LANDMARK_ORDER.map(name => [name, place(face.landmarks[name])])) as Record<
      keyof Landmarks,
      Point
    >,
  };
}
