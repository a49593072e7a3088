import { clearPixels } from './clear-pixels.ts';
import { decode, mergeOverlapping, NUMBERS_PER_BOX, type Proposals, placeInFrame } from './decode.ts';
import type { Face, Frame, ReadFile } from './frame.ts';
import type { FrameSquare } from './frame-square.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { type GraphFile, readGraphFile } from './graph/graph-file.ts';
import { sampleSquare } from './sample.ts';

const LAYER = 'StatefulPartitionedCall/functional_1/';

/** The four output layers before their reshapes, which are fixed to 256 pixels; fine grid first, like the anchors. */
const HEADS = [
  `${LAYER}conv2d_33/BiasAdd`,
  `${LAYER}conv2d_34/BiasAdd`,
  `${LAYER}conv2d_35/BiasAdd`,
  `${LAYER}conv2d_36/BiasAdd`,
];

const MIN_OVERLAP = 0.3;

/** A network of convolutions only takes any side that is a multiple of 32. All four outputs are read back in one transfer. */
async function propose(net: Graph, input: Float32Array, side: number): Promise<Proposals> {
  try {
    const values = await net.run(input, [1, side, side, 3]);
    const count = values.length / (NUMBERS_PER_BOX + 1);
    return { side, logits: values.subarray(0, count), boxes: values.subarray(count) };
  } finally {
    clearPixels([input]);
  }
}

/** The square as the network's input, values −1..1. */
function inputFrom(frame: Frame, square: FrameSquare, side: number): Float32Array {
  const colours = sampleSquare(frame, square, side, Math.max(1, Math.ceil(square.side / side)));
  for (let i = 0; i < colours.length; i++) colours[i] = colours[i]! / 127.5 - 1;
  return colours;
}

export interface FaceNet {
  /** Faces in one square of the frame, seen with `side` × `side` pixels; best score first. */
  detect(frame: Frame, square: FrameSquare, side: number, minScore: number): Promise<Face[]>;
  dispose(): void;
}

/** BlazeFace, in its variant for rear cameras. */
export const readFaceNetFile = (readFile: ReadFile): Promise<GraphFile> =>
  readGraphFile(readFile, 'blazeface');

export function buildFaceNet(file: GraphFile): FaceNet {
  const net = buildGraph(file, HEADS);
  return {
    async detect(frame, square, side, minScore) {
      const proposals = await propose(net, inputFrom(frame, square, side), side);
      const faces = mergeOverlapping(decode(proposals, minScore), MIN_OVERLAP);
      return faces.map(face => placeInFrame(face, square, side));
    },
    dispose: () => net.dispose(),
  };
}

export const loadFaceNet = async (readFile: ReadFile): Promise<FaceNet> =>
  buildFaceNet(await readFaceNetFile(readFile));
