import type { BackendName } from '../engine/backend.ts';
import type { Reading, Source } from '../mood/reading.ts';
import { combine } from '../vision/burst.ts';
import { applyNeutral, type NeutralBias } from '../vision/calibration.ts';
import type { FaceReading, FrameReading, Refusal } from '../vision/frame.ts';
import { facesOf, nearestFaces, type Taken } from './ask-engine.ts';

/** How long each step of a look took, in milliseconds; of a burst, the median look's. */
export interface LookTimes {
  readonly capture: number;
  readonly transfer: number;
  readonly face: number;
  readonly cnn: number;
  readonly total: number;
}

/** What came of looking at the camera, a photo or a clip. */
export interface ScanResult {
  /** The nearest face's. */
  readonly reading: Reading;
  /** One reading a person, from left to right; just one unless several faces were seen. */
  readonly people: readonly Reading[];
  readonly backend: BackendName;
  readonly times: LookTimes;
}

/** A frame that gives no answer says why; the interface has a sentence for each. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** How to make a reading of faces: where they came from, and the person's own neutral if they have taught it. */
export interface Manner {
  readonly source: Source;
  readonly neutral: NeutralBias | null;
}

export function lookFrom(taken: readonly Taken[], manner: Manner): ScanResult {
  const good = taken.filter(one => facesOf(one).length > 0);
  const last = taken.at(-1)?.answer;
  const toReading = (faces: readonly FaceReading[]): Reading | undefined =>
    readingOf(faces, manner, last?.askBelow ?? 1);
  const reading = toReading(nearestFaces(good));
  if (!reading || !last) throw new Refused(refusalOf(last?.reading));
  const people = byPerson(good).flatMap(faces => toReading(faces) ?? []);
  return { reading, people, backend: last.backend, times: medianTimes(good) };
}

function readingOf(
  faces: readonly FaceReading[],
  { source, neutral }: Manner,
  askBelow: number,
): Reading | undefined {
  const corrected = neutral
    ? faces.map(face => ({ ...face, odds: applyNeutral(face.odds, neutral) }))
    : faces;
  const burst = combine(corrected);
  return burst && { odds: burst.odds, confidence: burst.confidence, askBelow, source };
}

/** People keep their places for the second that a burst takes: the looks that saw most of them are put side by side. */
function byPerson(taken: readonly Taken[]): FaceReading[][] {
  const count = Math.max(0, ...taken.map(one => facesOf(one).length));
  const full = taken
    .map(facesOf)
    .filter(faces => faces.length === count)
    .map(faces => faces.toSorted((a, b) => a.face.box.x - b.face.box.x));
  return Array.from({ length: count }, (_, person) => full.flatMap(faces => faces[person] ?? []));
}

const refusalOf = (reading: FrameReading | undefined): Refusal =>
  reading?.kind === 'refused' ? reading.refusal : 'no-face';

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const medianTimes = (taken: readonly Taken[]): LookTimes => ({
  capture: median(taken.map(one => one.capture)),
  transfer: median(taken.map(one => one.answer.stages.transfer)),
  face: median(taken.map(one => one.answer.stages.face)),
  cnn: median(taken.map(one => one.answer.stages.crop + one.answer.stages.cnn)),
  total: median(taken.map(one => one.total)),
});
