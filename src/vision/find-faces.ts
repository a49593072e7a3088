import { overlap } from './decode.ts';
import type { FaceNet } from './face-net.ts';
import type { Face, Frame } from './frame.ts';
import { centreOf, type Patch, rollOf, wholeFrame } from './square-patch.ts';

/**
 * The first look searches the whole frame, coarse before fine; the second one, from near and levelled,
 * confirms each find and places its landmarks. On a cat's face the two disagree about where it is: 18 of 60
 * views of one are seen twice, all with less agreement (score times overlap) than 98.7 % of FER2013's faces
 * in drawn scenes.
 */
export const LOOKS = {
  first: [
    { side: 128, minScore: 0.4 },
    { side: 256, minScore: 0.4 },
  ],
  second: { side: 128, minScore: 0.5, boxes: 1.75, minAgreement: 0.28 },
  /** A face that was there a moment ago: its crop is about the one that 128 gives (tests/unit/vision-film). */
  follow: { side: 96 },
  /** More faces than this are a crowd; the smaller ones are left out. */
  mostFaces: 4,
} as const;

const areaOf = (face: Face): number => face.box.width * face.box.height;

const around = (face: Face): Patch => ({
  centre: centreOf(face.box),
  side: face.box.width * LOOKS.second.boxes,
  angle: rollOf(face.landmarks.rightEye, face.landmarks.leftEye),
});

/** The face again, seen from near; undefined if it was none. */
async function lookAgain(net: FaceNet, frame: Frame, face: Face, side: number): Promise<Face | undefined> {
  const { minScore, minAgreement } = LOOKS.second;
  const seen = await net.look(frame, around(face), side, minScore);
  return seen.find(candidate => candidate.score * overlap(candidate.box, face.box) >= minAgreement);
}

async function confirm(net: FaceNet, frame: Frame, faces: readonly Face[]): Promise<Face[]> {
  const confirmed: Face[] = [];
  for (const face of faces) {
    const again = await lookAgain(net, frame, face, LOOKS.second.side);
    if (again) confirmed.push(again);
  }
  return confirmed;
}

/**
 * Faces of a frame, largest first. With `hint`, the face of the frame before, only its surroundings are
 * looked at; the whole frame is searched when it is not there any more.
 */
export async function findFaces(net: FaceNet, frame: Frame, hint?: Face): Promise<Face[]> {
  const followed = hint && (await lookAgain(net, frame, hint, LOOKS.follow.side));
  if (followed) return [followed];
  for (const { side, minScore } of LOOKS.first) {
    const found = await net.look(frame, wholeFrame(frame), side, minScore);
    const largest = found.sort((a, b) => areaOf(b) - areaOf(a)).slice(0, LOOKS.mostFaces);
    const confirmed = await confirm(net, frame, largest);
    if (confirmed.length > 0) return confirmed;
  }
  return [];
}
