import { anchorOf } from '../../../src/vision/crop.ts';
import { type FaceNet, loadFaceNet } from '../../../src/vision/face-net.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { centreOf, frameToSquare, rollOf } from '../../../src/vision/frame-square.ts';
import { readModelFile } from '../../support/fakes/node-vision.ts';
import type { LabelledFace } from '../expression/fer-sheets.ts';
import { paintScene } from './camera-scenes.ts';
import { STAGINGS } from './camera-stagings.ts';
import { quantile, textTable } from './camera-table.ts';

const MEASURED = [
  'boxSide',
  'boxX',
  'boxY',
  'anchorX',
  'anchorY',
  'eyesX',
  'eyesY',
  'eyeDistance',
  'mouthX',
  'mouthY',
] as const;
type Geometry = Record<(typeof MEASURED)[number], number>;

/** Faces rolled by more than this (radians) are left out: the crop levels the eyes, and they would widen the quantiles. */
const LEVEL = 0.15;

async function geometryOf(net: FaceNet, face: LabelledFace, seed: number): Promise<Geometry | undefined> {
  const { frame, patch } = paintScene(face.grey, STAGINGS.plain(), seed);
  const [found] = await findFaces(net, frame);
  if (!found) return undefined;
  const { rightEye, leftEye, mouth } = found.landmarks;
  if (Math.abs(rollOf(rightEye, leftEye)) > LEVEL) return undefined;
  const middle = frameToSquare(patch, centreOf(found.box));
  const anchor = frameToSquare(patch, anchorOf(found));
  const [right, left, lips] = [rightEye, leftEye, mouth].map(point => frameToSquare(patch, point));
  if (!right || !left || !lips) return undefined;
  return {
    boxSide: found.box.width / patch.side,
    boxX: middle.x,
    boxY: middle.y,
    anchorX: anchor.x,
    anchorY: anchor.y,
    eyesX: (right.x + left.x) / 2,
    eyesY: (right.y + left.y) / 2,
    eyeDistance: Math.hypot(left.x - right.x, left.y - right.y),
    mouthX: lips.x,
    mouthY: lips.y,
  };
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Where box, eyes and mouth lie in a picture of FER2013, in parts of its side. */
export async function printGeometry(faces: readonly LabelledFace[], seed: number): Promise<void> {
  const net = await loadFaceNet(readModelFile);
  const all: Geometry[] = [];
  for (const [i, face] of faces.entries()) {
    const geometry = await geometryOf(net, face, seed + i);
    if (geometry) all.push(geometry);
  }
  net.dispose();
  console.log(`FER faces enlarged to 200 px and found, eyes level: ${all.length} of ${faces.length}`);
  const rows = MEASURED.map(name => [
    name,
    ...SHARES.map(share =>
      quantile(
        all.map(geometry => geometry[name]),
        share,
      ).toFixed(3),
    ),
  ]);
  console.log(textTable([['', ...SHARES.map(share => `${100 * share} %`)], ...rows]));
}
