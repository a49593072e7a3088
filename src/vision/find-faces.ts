import { overlap } from './decode.ts';
import type { FaceNet } from './face-net.ts';
import type { Face, Frame } from './frame.ts';
import { centreOf, type FrameSquare, rollOf, wholeFrame } from './frame-square.ts';

/**
 * The search pass looks for faces in the whole frame, coarse before fine. The confirm pass sees each of them from
 * near and with level eyes; it confirms the face and places its landmarks. On a cat's face the two passes disagree
 * about the place: both find a face in 18 of 60 views of one, all with less agreement (score times overlap) than
 * 98.7 % of FER2013's faces in drawn scenes.
 */
export const PASSES = {
  search: [
    { side: 128, minScore: 0.4 },
    { side: 256, minScore: 0.4 },
  ],
  confirm: { side: 128, minScore: 0.5, boxes: 1.75, minAgreement: 0.28 },
  /** For a face of the frame before: the crop is about the one that 128 pixels give (tests/unit/vision/vision-follow.test.ts). */
  follow: { side: 96 },
  /** Of more faces than this, the smallest are left out. */
  mostFaces: 4,
} as const;

const areaOf = (face: Face): number => face.box.width * face.box.height;

const around = (face: Face): FrameSquare => ({
  centre: centreOf(face.box),
  side: face.box.width * PASSES.confirm.boxes,
  angle: rollOf(face.landmarks.rightEye, face.landmarks.leftEye),
});

/** The same face, seen from near; undefined if it is not confirmed. */
async function findNear(net: FaceNet, frame: Frame, face: Face, side: number): Promise<Face | undefined> {
  const { minScore, minAgreement } = PASSES.confirm;
  const seen = await net.detect(frame, around(face), side, minScore);
  return seen.find(candidate => candidate.score * overlap(candidate.box, face.box) >= minAgreement);
}

async function confirm(net: FaceNet, frame: Frame, faces: readonly Face[]): Promise<Face[]> {
  const confirmed: Face[] = [];
  for (const face of faces) {
    const again = await findNear(net, frame, face, PASSES.confirm.side);
    if (again) confirmed.push(again);
  }
  return confirmed;
}

/**
 * Faces of a frame, largest first. With `previous`, the face of the frame before, only its surroundings are
 * searched first; the whole frame is searched when it is no longer there.
 */
export async function findFaces(net: FaceNet, frame: Frame, previous?: Face): Promise<Face[]> {
  const followed = previous && (await findNear(net, frame, previous, PASSES.follow.side));
  if (followed) return [followed];
  for (const { side, minScore } of PASSES.search) {
    const found = await net.detect(frame, wholeFrame(frame), side, minScore);
    const largest = found.sort((a, b) => areaOf(b) - areaOf(a)).slice(0, PASSES.mostFaces);
    const confirmed = await confirm(net, frame, largest);
    if (confirmed.length > 0) return confirmed;
  }
  return [];
}
