import * as faceApi from '@vladmandic/face-api';
import type { Contender } from './engine-contender.ts';

/** What its documentation names for a webcam, where the face is near: 160, against 416 by default. */
const OPTIONS = { inputSize: 160, scoreThreshold: 0.5 };

/** The part of the tfjs it carries that its types leave out. */
interface Tf {
  setWasmPaths(folder: string): void;
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  env(): { set(flag: string, value: boolean): void };
  memory(): { numTensors: number };
}
const tf = faceApi.tf as unknown as Tf;

let canvas: HTMLCanvasElement;
let options: faceApi.TinyFaceDetectorOptions;

/** It takes canvases and pictures, not pixels. */
function onCanvas(frame: ImageData): HTMLCanvasElement {
  canvas ??= Object.assign(document.createElement('canvas'), { width: frame.width, height: frame.height });
  canvas.getContext('2d', { willReadFrequently: true })?.putImageData(frame, 0, 0);
  return canvas;
}

export const contender: Contender = {
  async start(folder, backend) {
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    tf.setWasmPaths(`${folder}wasm/`);
    if (!(await tf.setBackend(backend))) throw new Error(`face-api does not start on ${backend}`);
    await tf.ready();
    const { tinyFaceDetector, faceExpressionNet } = faceApi.nets;
    await Promise.all([tinyFaceDetector, faceExpressionNet].map(net => net.loadFromUri(`${folder}models/`)));
    options = new faceApi.TinyFaceDetectorOptions(OPTIONS);
  },
  async read(frame) {
    const found = await faceApi.detectSingleFace(onCanvas(frame), options).withFaceExpressions();
    const best = found?.expressions.asSortedArray()[0];
    return best && { emotion: best.expression, confidence: best.probability };
  },
  tensors: () => tf.memory().numTensors,
};
