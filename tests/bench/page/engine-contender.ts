import type { BackendName } from '../../../src/engine/backend.ts';

/** What one library says of one frame; undefined is "no face", or no answer for it. */
export interface Answer {
  readonly emotion: string;
  readonly confidence: number;
}

/** One library that finds the face of a frame and names its expression. */
export interface Contender {
  /** Loads what is needed and nothing else; `folder` is where this library's files lie. */
  start(folder: string, backend: BackendName): Promise<void>;
  /** With `follow` the frame is the next one of a film, and what is known of the face's place may be used. */
  read(frame: ImageData, follow: boolean): Promise<Answer | undefined>;
  /** Tensors alive now, where the library counts them. */
  tensors(): number;
}
