import * as ort from 'onnxruntime-web/wasm';
import { chooseBackend } from '../../../src/engine/backend.ts';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { oddsToArray } from '../../../src/mood/odds.ts';
import { CROP_SIDE } from '../../../src/vision/crop.ts';
import {
  type ExpressionModel,
  type Grey,
  loadExpressionModel,
  softmax,
} from '../../../src/vision/expression.ts';

export interface CnnRound {
  readonly tfjs: number[];
  readonly onnx: number[];
}

interface CnnPage {
  start(): Promise<void>;
  /** The greatest difference between the two in any emotion's odds, over several crops. */
  difference(): Promise<number>;
  /** Milliseconds of each of `times` runs on `crops` crops, the two taking turns. */
  round(times: number, crops: number): Promise<CnnRound>;
}

declare global {
  var cnn: CnnPage;
}

const FOLDER = '/cnn/';
const PLACES = CROP_SIDE * CROP_SIDE;

let ours: ExpressionModel;
let session: ort.InferenceSession;

async function startOnnx(): Promise<void> {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = `${location.origin}${FOLDER}ort/`;
  session = await ort.InferenceSession.create(`${FOLDER}expression.onnx`, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
}

async function startTfjs(): Promise<void> {
  await chooseBackend(`${FOLDER}wasm/`, ['wasm']);
  ours = await loadExpressionModel(async path => (await fetch(`${FOLDER}models/${path}`)).arrayBuffer());
}

async function runOnnx(crops: readonly Grey[]): Promise<number[][]> {
  const pixels = new Float32Array(crops.length * PLACES);
  for (const [i, crop] of crops.entries()) pixels.set(crop, i * PLACES);
  const faces = new ort.Tensor('float32', pixels, [crops.length, 1, CROP_SIDE, CROP_SIDE]);
  const { logits } = await session.run({ faces });
  const values = logits?.data as Float32Array;
  return crops.map((_, i) =>
    softmax(values.subarray(i * EMOTIONS.length, (i + 1) * EMOTIONS.length), ours.card.temperature),
  );
}

/** Blobs of light: enough for the logits to move. */
const crop = (number: number): Grey =>
  Float32Array.from({ length: PLACES }, (_, i) => {
    const [x, y] = [i % CROP_SIDE, Math.floor(i / CROP_SIDE)];
    return 0.5 + 0.25 * Math.sin((x * (number + 2)) / 17) + 0.25 * Math.cos((y * (number + 3)) / 13);
  });

const cropsOf = (count: number): Grey[] => Array.from({ length: count }, (_, i) => crop(i));

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

globalThis.cnn = {
  async start() {
    await startTfjs();
    await startOnnx();
  },
  async difference() {
    const crops = cropsOf(8);
    const theirs = await runOnnx(crops);
    const mine = (await ours.readCrops(crops, { mirror: false })).map(oddsToArray);
    return Math.max(
      ...mine.flatMap((odds, i) => odds.map((value, k) => Math.abs(value - (theirs[i]?.[k] ?? 1)))),
    );
  },
  async round(times, count) {
    const crops = cropsOf(count);
    const [tfjs, onnx]: [number[], number[]] = [[], []];
    for (let i = 0; i < times; i++) {
      tfjs.push(await timeOf(() => ours.readCrops(crops, { mirror: false })));
      onnx.push(await timeOf(() => runOnnx(crops)));
    }
    return { tfjs, onnx };
  },
};
