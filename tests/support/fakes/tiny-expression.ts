import type { ReadFile } from '../../../src/vision/frame.ts';
import { readModelFile } from './node-vision.ts';

const PLACES = 48 * 48;
const EMOTION_COUNT = 7;

/**
 * A graph model of one matrix: the logit of emotion k is the sum of the left half of row k (one of the
 * picture's first seven) times ten, so that a test can say by hand what a picture reads as.
 */
function rowHalvesAsLogits(): Float32Array {
  const weights = new Float32Array(PLACES * EMOTION_COUNT);
  for (let emotion = 0; emotion < EMOTION_COUNT; emotion++) {
    for (let column = 0; column < 24; column++)
      weights[(emotion * 48 + column) * EMOTION_COUNT + emotion] = 10;
  }
  return weights;
}

const SHAPE = new Int32Array([-1, PLACES]);
const int = (shape: readonly number[]): object => ({
  type: 'DT_INT32',
  tensorShape: { dim: shape.map(size => ({ size: String(size) })) },
});

const NODES = [
  { name: 'faces', op: 'Placeholder', attr: { dtype: { type: 'DT_FLOAT' } } },
  { name: 'shape', op: 'Const', attr: { dtype: { type: 'DT_INT32' }, value: { tensor: int([2]) } } },
  {
    name: 'weights',
    op: 'Const',
    attr: { dtype: { type: 'DT_FLOAT' }, value: { tensor: int([PLACES, 7]) } },
  },
  { name: 'flat', op: 'Reshape', input: ['faces', 'shape'], attr: { T: { type: 'DT_FLOAT' } } },
  {
    name: 'bias',
    op: 'Const',
    attr: { dtype: { type: 'DT_FLOAT' }, value: { tensor: int([7]) } },
  },
  {
    name: 'logits',
    op: '_FusedMatMul',
    input: ['flat', 'weights', 'bias'],
    attr: { T: { type: 'DT_FLOAT' }, transpose_a: { b: false }, transpose_b: { b: false } },
  },
];

const MODEL = {
  format: 'graph-model',
  modelTopology: { node: NODES, versions: {} },
  weightsManifest: [
    {
      paths: ['weights.bin'],
      weights: [
        { name: 'shape', shape: [2], dtype: 'int32' },
        { name: 'weights', shape: [PLACES, EMOTION_COUNT], dtype: 'float32' },
        { name: 'bias', shape: [EMOTION_COUNT], dtype: 'float32' },
      ],
    },
  ],
  userDefinedMetadata: { temperature: 2, askBelow: 0.4, parameters: PLACES * EMOTION_COUNT },
};

function weightsFile(): ArrayBuffer {
  const bytes = new Uint8Array(SHAPE.byteLength + (PLACES + 1) * EMOTION_COUNT * 4);
  bytes.set(new Uint8Array(SHAPE.buffer));
  bytes.set(new Uint8Array(rowHalvesAsLogits().buffer), SHAPE.byteLength);
  return bytes.buffer;
}

/** The product's files, with this model in place of the trained one; `change` may spoil its metadata. */
export const tinyModelFiles =
  (metadata: object = MODEL.userDefinedMetadata): ReadFile =>
  async path => {
    if (path === 'expression/weights.bin') return weightsFile();
    if (path !== 'expression/model.json') return readModelFile(path);
    return new TextEncoder().encode(JSON.stringify({ ...MODEL, userDefinedMetadata: metadata })).buffer;
  };
