import { memory } from '@tensorflow/tfjs-core';
import type { BackendName } from '../../../src/engine/backend.ts';
import { BackendReader } from '../../../src/engine/backend-reader.ts';
import { rankEmotions } from '../../../src/mood/odds.ts';
import type { Face } from '../../../src/vision/frame.ts';
import type { Contender } from './engine-contender.ts';

let reader: BackendReader;
let wanted: BackendName;
let last: Face | undefined;
const never = new AbortController().signal;

/** The product uses a real GPU where there is one; here it must not when WASM is measured. */
function hideGpu(): void {
  Object.defineProperty(navigator, 'gpu', { value: undefined });
}

/** The product's own engine, as its hidden document creates it. */
export const contender: Contender = {
  async start(folder, backend) {
    wanted = backend;
    if (backend === 'wasm') hideGpu();
    const readFile = async (path: string): Promise<ArrayBuffer> =>
      (await fetch(`${folder}models/${path}`)).arrayBuffer();
    reader = new BackendReader(`${folder}wasm/`, readFile);
  },
  async read({ width, height, data }, follow) {
    const frame = { width, height, pixels: data };
    const { reading, backend } = await reader.read(frame, never, follow ? last : undefined);
    if (backend !== wanted) throw new Error(`runs on ${backend}, not on ${wanted}`);
    if (reading.kind === 'refused') return undefined;
    const [first] = reading.faces;
    last = first?.face;
    if (!first) return undefined;
    const [{ emotion, odds }] = rankEmotions(first.odds);
    return { emotion, confidence: odds };
  },
  tensors: () => memory().numTensors,
};
