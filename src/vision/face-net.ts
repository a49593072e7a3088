import type { GraphModel } from '@tensorflow/tfjs-converter';
import {
  concat1d,
  type io,
  reshape,
  type Tensor,
  type Tensor1D,
  tensor4d,
  tidy,
} from '@tensorflow/tfjs-core';
import { decode, mergeOverlapping, NUMBERS_PER_BOX, type Proposals, placeInFrame } from './decode.ts';
import { loadGraph } from './graph.ts';
import type { Patch } from './patch.ts';
import { samplePatch } from './sample.ts';
import type { Face, Frame, ReadFile } from './types.ts';

const LAYER = 'StatefulPartitionedCall/functional_1/';

/** The four heads before their reshapes, which are fixed to 256 pixels; fine grid first, as the anchors. */
const HEADS = [
  `${LAYER}conv2d_33/BiasAdd`,
  `${LAYER}conv2d_34/BiasAdd`,
  `${LAYER}conv2d_35/BiasAdd`,
  `${LAYER}conv2d_36/BiasAdd`,
];

const MIN_OVERLAP = 0.3;

/** A net of convolutions alone reads any side that is a multiple of 32; only its declared input says 256. */
function freeInputSize(model: io.ModelJSON): io.ModelJSON {
  const { node } = model.modelTopology as { node: { op: string; attr: Record<string, unknown> }[] };
  const freed = node.map(entry =>
    entry.op === 'Placeholder' ? { ...entry, attr: { dtype: entry.attr.dtype } } : entry,
  );
  return { ...model, modelTopology: { ...model.modelTopology, node: freed } };
}

const flat = (tensor: Tensor): Tensor1D => reshape(tensor, [tensor.size]);

/** All four heads come down in one go. */
async function propose(net: GraphModel, input: Float32Array, side: number): Promise<Proposals> {
  const joined = tidy(() => {
    const heads = net.execute(tensor4d(input, [1, side, side, 3]), HEADS) as Tensor[];
    return concat1d(heads.map(flat));
  });
  const values = (await joined.data()) as Float32Array;
  joined.dispose();
  const count = values.length / (NUMBERS_PER_BOX + 1);
  return { side, logits: values.subarray(0, count), boxes: values.subarray(count) };
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
export async function loadFaceNet(readFile: ReadFile): Promise<FaceNet> {
  const net = await loadGraph(readFile, 'blazeface', freeInputSize);
  return {
    async look(frame, patch, side, minScore) {
      const proposals = await propose(net, draw(frame, patch, side), side);
      const faces = mergeOverlapping(decode(proposals, minScore), MIN_OVERLAP);
      return faces.map(face => placeInFrame(face, patch, side));
    },
    dispose: () => net.dispose(),
  };
}
