import { CROP_SIDE, type Crop, cropFace, cropPatch } from './crop.ts';
import { buildExpressionModel, type ExpressionModel, mirrored, readExpressionFile } from './expression.ts';
import { buildFaceNet, type FaceNet, readFaceNetFile } from './face-net.ts';
import { findFaces, LOOKS } from './find-faces.ts';
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
import { isCovered, type Measures, measure, qualityOf, refusalFor, refusalForNobody } from './gates.ts';
import type { GraphFile } from './graph/graph-file.ts';
import { retouch } from './retouch.ts';
import { wholeFrame } from './square-patch.ts';
import { wipe } from './wipe.ts';

interface Look {
  readonly face: Face;
  readonly crop: Crop;
  readonly measures: Measures;
  readonly refusal: Refusal | undefined;
}

function lookAt(frame: Frame, face: Face): Look {
  const crop = cropFace(frame, cropPatch(face));
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

/** The largest face speaks for the frame; a smaller one behind it with a fault of its own is left out. */
function judge(frame: Frame, looks: readonly Look[]): { refusal: Refusal } | { good: readonly Look[] } {
  const [largest] = looks;
  if (!largest) return { refusal: refusalForNobody(frame) };
  if (largest.refusal) return { refusal: largest.refusal };
  return { good: looks.filter(look => !look.refusal) };
}

type View = 'both' | 'plain' | 'mirrored';

/** In a film the two views take turns: over a burst both are heard, and each look costs half. */
function chooseViews(): (inFilm: boolean) => View {
  let last: View = 'both';
  return inFilm => {
    last = inFilm ? (last === 'plain' ? 'mirrored' : 'plain') : 'both';
    return last;
  };
}

/** The crop as the model is to see it: a picture of its own. */
function viewed({ crop }: Look, view: View): Float32Array {
  const plain = retouch(crop.pixels);
  if (view !== 'mirrored') return plain;
  const inMirror = mirrored(plain);
  wipe([plain]);
  return inMirror;
}

async function readLooks(model: ExpressionModel, looks: readonly Look[], view: View): Promise<FaceReading[]> {
  const crops = looks.map(look => viewed(look, view));
  const odds = await model.readCrops(crops, { mirror: view === 'both' }).finally(() => wipe(crops));
  return looks.map(({ face, measures }, i) => ({ face, odds: odds[i]!, quality: qualityOf(measures) }));
}

const NO_TIME: StageTimes = { face: 0, crop: 0, cnn: 0 };

interface Nets {
  readonly faceNet: FaceNet;
  readonly expression: ExpressionModel;
  readonly viewFor: (inFilm: boolean) => View;
}

async function readFrame(nets: Nets, frame: Frame, signal?: AbortSignal, hint?: Face): Promise<FrameReading> {
  if (isCovered(frame)) return { kind: 'refused', refusal: 'covered', faces: [], stages: NO_TIME };
  const lap = stopwatch();
  const faces = await findFaces(nets.faceNet, frame, hint);
  signal?.throwIfAborted();
  const face = lap();
  const looks = faces.map(found => lookAt(frame, found));
  try {
    const verdict = judge(frame, looks);
    const crop = lap();
    if ('refusal' in verdict) {
      return { kind: 'refused', refusal: verdict.refusal, faces, stages: { face, crop, cnn: 0 } };
    }
    const readings = await readLooks(nets.expression, verdict.good, nets.viewFor(hint !== undefined));
    signal?.throwIfAborted();
    return { kind: 'read', faces: readings, stages: { face, crop, cnn: lap() } };
  } finally {
    wipe(looks.map(look => look.crop.pixels));
  }
}

const WARM_UP_FRAME: Frame = { width: 64, height: 64, pixels: new Uint8ClampedArray(64 * 64 * 4) };

/** Every input size a frame can lead to. */
async function warmUp({ faceNet, expression }: Nets): Promise<void> {
  const sides = [...LOOKS.first, LOOKS.second, LOOKS.follow].map(({ side }) => side);
  for (const side of new Set(sides)) {
    await faceNet.look(WARM_UP_FRAME, wholeFrame(WARM_UP_FRAME), side, LOOKS.second.minScore);
  }
  const crop = new Float32Array(CROP_SIDE ** 2);
  for (const mirror of [true, false]) await expression.readCrops([crop], { mirror });
}

/** Both nets as their files hold them, without a backend: they can be read while one starts. */
export interface VisionFiles {
  readonly faceNet: GraphFile;
  readonly expression: GraphFile;
}

export async function readVisionFiles(readFile: ReadFile): Promise<VisionFiles> {
  const [faceNet, expression] = await Promise.all([readFaceNetFile(readFile), readExpressionFile(readFile)]);
  return { faceNet, expression };
}

/** Gives both nets to the backend in force, which is chosen outside. */
export function buildVision(files: VisionFiles): Vision {
  const faceNet = buildFaceNet(files.faceNet);
  const expression = buildExpressionModel(files.expression);
  const nets: Nets = { faceNet, expression, viewFor: chooseViews() };
  return {
    card: expression.card,
    warmUp: () => warmUp(nets),
    read: (frame, signal, hint) => readFrame(nets, frame, signal, hint),
    dispose() {
      faceNet.dispose();
      expression.dispose();
    },
  };
}

export const loadVision = async (readFile: ReadFile): Promise<Vision> =>
  buildVision(await readVisionFiles(readFile));
