import { clearPixels } from './clear-pixels.ts';
import { CROP_SIDE, type Crop, cropFace, cropSquare } from './crop.ts';
import { buildExpressionModel, type ExpressionModel, mirrored, readExpressionFile } from './expression.ts';
import { buildFaceNet, type FaceNet, readFaceNetFile } from './face-net.ts';
import { findFaces, PASSES } from './find-faces.ts';
import type {
  Face,
  FaceReading,
  Frame,
  FrameReading,
  ReadFile,
  Refusal,
  StageTimes,
  Vision,
} from './frame.ts';
import { wholeFrame } from './frame-square.ts';
import { isCovered, type Measures, measure, qualityOf, refusalFor, refusalForNobody } from './gates.ts';
import type { GraphFile } from './graph/graph-file.ts';
import { retouch } from './retouch.ts';

/** A face that was found, with what decides whether it can be read. */
interface FaceCandidate {
  readonly face: Face;
  readonly crop: Crop;
  readonly measures: Measures;
  readonly refusal: Refusal | undefined;
}

function examine(frame: Frame, face: Face): FaceCandidate {
  const crop = cropFace(frame, cropSquare(face));
  const measures = measure(frame, face, crop);
  return { face, crop, measures, refusal: refusalFor(measures) };
}

/** The time since the last call, in milliseconds. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const lap = now - last;
    last = now;
    return lap;
  };
}

/** A fault of the largest face refuses the frame; a smaller face with a fault is only left out. */
function judge(
  frame: Frame,
  candidates: readonly FaceCandidate[],
): { refusal: Refusal } | { good: readonly FaceCandidate[] } {
  const [largest] = candidates;
  if (!largest) return { refusal: refusalForNobody(frame) };
  if (largest.refusal) return { refusal: largest.refusal };
  return { good: candidates.filter(candidate => !candidate.refusal) };
}

type View = 'both' | 'plain' | 'mirrored';

/** Followed frames are read alternately in the two views: over several frames both count, at half the cost of each frame. */
function viewChooser(): (isFollowed: boolean) => View {
  let last: View = 'both';
  return isFollowed => {
    last = isFollowed ? (last === 'plain' ? 'mirrored' : 'plain') : 'both';
    return last;
  };
}

/** The crop as the model reads it, always in a new array. */
function viewOf({ crop }: FaceCandidate, view: View): Float32Array {
  const plain = retouch(crop.pixels);
  if (view !== 'mirrored') return plain;
  const inMirror = mirrored(plain);
  clearPixels([plain]);
  return inMirror;
}

async function readFaces(
  model: ExpressionModel,
  candidates: readonly FaceCandidate[],
  view: View,
): Promise<FaceReading[]> {
  const crops = candidates.map(candidate => viewOf(candidate, view));
  const odds = await model.readCrops(crops, { mirror: view === 'both' }).finally(() => clearPixels(crops));
  return candidates.map(({ face, measures }, i) => ({ face, odds: odds[i]!, quality: qualityOf(measures) }));
}

const NO_TIME: StageTimes = { face: 0, crop: 0, cnn: 0 };

interface Nets {
  readonly faceNet: FaceNet;
  readonly expression: ExpressionModel;
  readonly chooseView: (isFollowed: boolean) => View;
}

async function readFrame(
  nets: Nets,
  frame: Frame,
  signal?: AbortSignal,
  previous?: Face,
): Promise<FrameReading> {
  if (isCovered(frame)) return { kind: 'refused', refusal: 'covered', faces: [], stages: NO_TIME };
  const lap = stopwatch();
  const faces = await findFaces(nets.faceNet, frame, previous);
  signal?.throwIfAborted();
  const face = lap();
  const candidates = faces.map(found => examine(frame, found));
  try {
    const judgement = judge(frame, candidates);
    const crop = lap();
    if ('refusal' in judgement) {
      return { kind: 'refused', refusal: judgement.refusal, faces, stages: { face, crop, cnn: 0 } };
    }
    const readings = await readFaces(
      nets.expression,
      judgement.good,
      nets.chooseView(previous !== undefined),
    );
    signal?.throwIfAborted();
    return { kind: 'read', faces: readings, stages: { face, crop, cnn: lap() } };
  } finally {
    clearPixels(candidates.map(({ crop }) => crop.pixels));
  }
}

const WARM_UP_FRAME: Frame = { width: 64, height: 64, pixels: new Uint8ClampedArray(64 * 64 * 4) };

/** Runs both networks once with every input size that a frame can lead to. */
async function warmUp({ faceNet, expression }: Nets): Promise<void> {
  const sides = [...PASSES.search, PASSES.confirm, PASSES.follow].map(({ side }) => side);
  for (const side of new Set(sides)) {
    await faceNet.detect(WARM_UP_FRAME, wholeFrame(WARM_UP_FRAME), side, PASSES.confirm.minScore);
  }
  const crop = new Float32Array(CROP_SIDE ** 2);
  for (const mirror of [true, false]) await expression.readCrops([crop], { mirror });
}

/** The files of both networks. They need no backend, so they can be read while one starts. */
export interface VisionFiles {
  readonly faceNet: GraphFile;
  readonly expression: GraphFile;
}

export async function readVisionFiles(readFile: ReadFile): Promise<VisionFiles> {
  const [faceNet, expression] = await Promise.all([readFaceNetFile(readFile), readExpressionFile(readFile)]);
  return { faceNet, expression };
}

/** Loads both networks into the current backend, which the caller has chosen. */
export function buildVision(files: VisionFiles): Vision {
  const faceNet = buildFaceNet(files.faceNet);
  const expression = buildExpressionModel(files.expression);
  const nets: Nets = { faceNet, expression, chooseView: viewChooser() };
  return {
    card: expression.card,
    warmUp: () => warmUp(nets),
    read: (frame, signal, previous) => readFrame(nets, frame, signal, previous),
    dispose() {
      faceNet.dispose();
      expression.dispose();
    },
  };
}

export const loadVision = async (readFile: ReadFile): Promise<Vision> =>
  buildVision(await readVisionFiles(readFile));
