import type { BackendName } from '../engine/backend.ts';
import type { Reading } from '../mood/reading.ts';
import type { Source } from '../mood/sources.ts';
import type { NeutralBias } from '../vision/calibration.ts';
import { combineReadings } from '../vision/combine-readings.ts';
import type { FaceReading, FrameReading, Refusal } from '../vision/frame.ts';
import { facesIn, nearestFaces, type ReadFrame } from './ask-engine.ts';
import { oddsFor } from './resting-face.ts';

/** How many milliseconds each stage of reading a frame took. For several frames: the median. */
export interface StageTimes {
  readonly capture: number;
  readonly transfer: number;
  readonly face: number;
  readonly cnn: number;
  readonly total: number;
}

/** What one scan of the camera, a photo or a clip has read. */
export interface ScanResult {
  /** The nearest person's reading. */
  readonly reading: Reading;
  /** One reading for each person, from left to right. */
  readonly people: readonly Reading[];
  readonly backend: BackendName;
  readonly times: StageTimes;
}

/** No frame could be read. The popup has a sentence for each refusal. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Where the faces come from, and the person's own resting face if they have taught it. */
export interface FaceOrigin {
  readonly source: Source;
  readonly neutral: NeutralBias | null;
}

export function scanResultOf(frames: readonly ReadFrame[], origin: FaceOrigin): ScanResult {
  const withFaces = frames.filter(frame => facesIn(frame).length > 0);
  const last = frames.at(-1)?.answer;
  const toReading = (faces: readonly FaceReading[]): Reading | undefined =>
    readingOf(faces, origin, last?.askBelow ?? 1);
  const reading = toReading(nearestFaces(withFaces));
  if (!reading || !last) throw new Refused(refusalOf(last?.reading));
  const people = facesByPerson(withFaces).flatMap(faces => toReading(faces) ?? []);
  return { reading, people, backend: last.backend, times: medianTimes(withFaces) };
}

function readingOf(
  faces: readonly FaceReading[],
  { source, neutral }: FaceOrigin,
  askBelow: number,
): Reading | undefined {
  const burst = combineReadings(faces.map(face => ({ ...face, odds: oddsFor(source, face.odds, neutral) })));
  return burst && { odds: burst.odds, confidence: burst.confidence, askBelow, source };
}

/**
 * The faces of each person, from left to right. People keep their places during the second that a burst takes, so the
 * n-th face from the left is the same person in all frames that show the largest number of faces.
 */
function facesByPerson(frames: readonly ReadFrame[]): FaceReading[][] {
  const count = Math.max(0, ...frames.map(frame => facesIn(frame).length));
  const full = frames
    .map(facesIn)
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

const medianTimes = (frames: readonly ReadFrame[]): StageTimes => ({
  capture: median(frames.map(frame => frame.capture)),
  transfer: median(frames.map(frame => frame.answer.stages.transfer)),
  face: median(frames.map(frame => frame.answer.stages.face)),
  cnn: median(frames.map(frame => frame.answer.stages.crop + frame.answer.stages.cnn)),
  total: median(frames.map(frame => frame.total)),
});
