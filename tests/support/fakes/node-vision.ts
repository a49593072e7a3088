import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend } from '@tensorflow/tfjs-core';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { Frame, ReadFile, Vision } from '../../../src/vision/frame.ts';
import { loadVision } from '../../../src/vision/frame-reader.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The build copies the face finder out of its package under these names; in Node it is read in place. */
const IN_PACKAGES: Readonly<Record<string, string>> = {
  'blazeface/model.json': 'node_modules/@vladmandic/human/models/blazeface.json',
  'blazeface/blazeface.bin': 'node_modules/@vladmandic/human/models/blazeface.bin',
};

export const readModelFile: ReadFile = async path =>
  Uint8Array.from(await readFile(at(IN_PACKAGES[path] ?? `models/${path}`))).buffer;

export async function useBackend(name: 'wasm' | 'cpu'): Promise<void> {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(at('node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
  if (!(await setBackend(name))) throw new Error(`the ${name} backend does not start here`);
  await ready();
}

export async function decodeImage(path: string): Promise<Frame> {
  const bytes = await readFile(path);
  const { width, height, data } = path.endsWith('.png')
    ? PNG.sync.read(bytes)
    : jpeg.decode(bytes, { useTArray: true });
  return { width, height, pixels: Uint8ClampedArray.from(data) };
}

/** The product's own vision on one thread of WASM, as most machines without a known GPU run it. */
export async function loadNodeVision(backend: 'wasm' | 'cpu' = 'wasm'): Promise<Vision> {
  await useBackend(backend);
  return loadVision(readModelFile);
}
