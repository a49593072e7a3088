import { decode, mergeOverlapping, NUMBERS_PER_BOX, type Proposals, placeInFrame } from './decode.ts';
import type { Face, Frame, ReadFile } from './frame.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { type GraphFile, readGraphFile } from './graph/graph-file.ts';
import { samplePatch } from './sample.ts';
import type { Patch } from './square-patch.ts';
import { wipe } from './wipe.ts';

const LAYER = 'StatefulPartitionedCall/functional_1/';

/** The four heads before their reshapes, which are fixed to 256 pixels; fine grid first, as the anchors. */
const HEADS = [
  `${LAYER}conv2d_33/BiasAdd`,
  `${LAYER}conv2d_34/BiasAdd`,
  `${LAYER}conv2d_35/BiasAdd`,
  `${LAYER}conv2d_36/BiasAdd`,
];

const MIN_OVERLAP = 0.3;

/** A net of convolutions alone reads any side that is a multiple of 32. All four heads come down in one go. */
async function propose(net: Graph, input: Float32Array, side: number): Promise<Proposals> {
  try {
    const values = await net.run(input, [1, side, side, 3]);
    const count = values.length / (NUMBERS_PER_BOX + 1);
    return { side, logits: values.subarray(0, count), boxes: values.subarray(count) };
  } finally {
    wipe([input]);
  }
}

/** The net wants −1..1. */
function draw(frame: Frame, patch: Patch, side: number): Float32Array {
  const colours = samplePatch(frame, patch, side, Math.max(1, Math.ceil(patch.side / side)));
  for (let i = 0; i < colours.length; i++) colours[i] = colours[i]! / 127.5 - 1;
  return colours;
}

export interface FaceNet {
  /** Faces in one patch of the frame, looked at with `side` × `side` pixels; best score first. */
  look(frame: Frame, patch: Patch, side: number, minScore: number): Promise<Face[]>;
  dispose(): void;
}

/** BlazeFace, the variant for rear cameras. */
export const readFaceNetFile = (readFile: ReadFile): Promise<GraphFile> =>
  readGraphFile(readFile, 'blazeface');

export function buildFaceNet(file: GraphFile): FaceNet {
  const net = buildGraph(file, HEADS);
  return {
    async look(frame, patch, side, minScore) {
      const proposals = await propose(net, draw(frame, patch, side), side);
      const faces = mergeOverlapping(decode(proposals, minScore), MIN_OVERLAP);
      return faces.map(face => placeInFrame(face, patch, side));
    },
    dispose: () => net.dispose(),
  };
}

export const loadFaceNet = async (readFile: ReadFile): Promise<FaceNet> =>
  buildFaceNet(await readFaceNetFile(readFile));
