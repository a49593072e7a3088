/** What of a picture is still in a document's or worker's memory, once all that can go has gone. */
import type { Devtools } from '../devtools.ts';
import type { Target } from './targets.ts';

export interface PicturesLeft {
  readonly where: string;
  /** Objects that hold pixels: how many live on. */
  readonly holders: { readonly [kind: string]: number };
  /** Buffers of a frame's size or more that still hold the frame's own colour side by side. */
  readonly frames: number;
  readonly videos: number;
  readonly liveTracks: number;
  readonly tensors: number | null;
}

const HOLDERS = ['ImageBitmap', 'VideoFrame', 'ImageData', 'ImageDecoder', 'ImageCapture'];

/** A run of pixels of the wall behind the drawn face: one colour within a few shades, as no weights of a network are. */
const HOLDS_FRAME = `function (least) {
  let frames = 0;
  for (const buffer of this) {
    if (buffer.byteLength < least || buffer instanceof SharedArrayBuffer) continue;
    const bytes = new Uint8Array(buffer);
    let run = 0;
    for (let at = 0; at + 7 < bytes.length && run < 200; at += 4) {
      const alike = bytes[at + 3] === 255 && bytes[at + 7] === 255 && bytes[at] + bytes[at + 1] + bytes[at + 2] > 30
        && bytes[at] < 255 && [0, 1, 2].every(i => Math.abs(bytes[at + i] - bytes[at + i + 4]) < 12);
      run = alike ? run + 1 : 0;
    }
    if (run >= 200) frames += 1;
  }
  return frames;
}`;

const LEFT_IN_CANVASES = `function () {
  return [...this].filter(canvas => canvas.width * canvas.height >= 48 * 48).length;
}`;

interface Found {
  readonly objects: { readonly objectId: string };
}
interface Evaluated<T> {
  readonly result: { readonly value: T; readonly objectId?: string };
}

export class Memory {
  constructor(
    private readonly devtools: Devtools,
    private readonly target: Target,
  ) {}

  evaluate<T>(expression: string): Promise<T> {
    return this.#ask<Evaluated<T>>('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    }).then(({ result }) => result.value);
  }

  /** All living objects of a kind, given to a function as `this`; the question itself sweeps what is dead. */
  async of<T>(kind: string, look: string, ...given: readonly number[]): Promise<T | null> {
    const { result } = await this.#ask<Evaluated<unknown>>('Runtime.evaluate', {
      expression: `globalThis[${JSON.stringify(kind)}]?.prototype`,
    });
    if (!result.objectId) return null;
    const { objects } = await this.#ask<Found>('Runtime.queryObjects', {
      prototypeObjectId: result.objectId,
    });
    const answer = await this.#ask<Evaluated<T>>('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: look,
      arguments: given.map(value => ({ value })),
      returnByValue: true,
    });
    return answer.result.value;
  }

  async picturesLeft(frameBytes: number): Promise<PicturesLeft> {
    const count = (kind: string): Promise<number> =>
      this.of<number>(kind, 'function () { return this.length; }').then(found => found ?? 0);
    const holders: { [kind: string]: number } = {};
    for (const kind of HOLDERS) holders[kind] = await count(kind);
    for (const kind of ['OffscreenCanvas', 'HTMLCanvasElement'])
      holders[kind] = (await this.of<number>(kind, LEFT_IN_CANVASES)) ?? 0;
    return {
      where: this.target.url,
      holders,
      frames: (await this.of<number>('ArrayBuffer', HOLDS_FRAME, frameBytes)) ?? 0,
      videos:
        (await this.of<number>(
          'HTMLVideoElement',
          'function () { return [...this].filter(video => video.srcObject || video.src).length; }',
        )) ?? 0,
      liveTracks:
        (await this.of<number>(
          'MediaStreamTrack',
          'function () { return [...this].filter(track => track.readyState === "live").length; }',
        )) ?? 0,
      tensors: await this.evaluate<number | null>('globalThis._tfengine?.state.numTensors ?? null'),
    };
  }

  #ask<T>(method: string, params: Readonly<Record<string, unknown>>): Promise<T> {
    return this.devtools.send<T>(method, params, this.target.sessionId);
  }
}
