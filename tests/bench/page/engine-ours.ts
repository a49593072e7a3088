import { memory } from '@tensorflow/tfjs-core';
import { Reader } from '../../../src/engine/reader.ts';
import { rankEmotions } from '../../../src/mood/odds.ts';
import type { Face } from '../../../src/vision/types.ts';
import type { Contender } from './engine-contender.ts';

let reader: Reader;
let last: Face | undefined;
const never = new AbortController().signal;

/** The product's own engine, as its hidden document creates it. */
export const contender: Contender = {
  async start(folder) {
    const readFile = async (path: string): Promise<ArrayBuffer> =>
      (await fetch(`${folder}models/${path}`)).arrayBuffer();
    reader = new Reader(`${folder}wasm/`, readFile);
  },
  async read({ width, height, data }, follow) {
    const frame = { width, height, pixels: data };
    const { reading } = await reader.read(frame, never, follow ? last : undefined);
    if (reading.kind === 'refused') return undefined;
    const [first] = reading.faces;
    last = first?.face;
    if (!first) return undefined;
    const [{ emotion, odds }] = rankEmotions(first.odds);
    return { emotion, confidence: odds };
  },
  tensors: () => memory().numTensors,
};
