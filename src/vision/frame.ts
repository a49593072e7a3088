import type { Odds } from '../mood/odds.ts';

/** One picture in RGBA, row by row, as `ImageData` holds it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In frame pixels; may reach past the frame's edges. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** BlazeFace's six points. Right and left are the person's own, so the right eye lies left in the frame. */
export interface Landmarks {
  readonly rightEye: Point;
  readonly leftEye: Point;
  readonly nose: Point;
  readonly mouth: Point;
  readonly rightEar: Point;
  readonly leftEar: Point;
}

export interface Face {
  readonly box: Box;
  readonly score: number;
  readonly landmarks: Landmarks;
}

export const REFUSALS = [
  'no-face',
  'too-small',
  'cut-off',
  'too-dark',
  'blown-out',
  'blurred',
  'turned-away',
  'mouth-hidden',
  'covered',
] as const;

/** Why a frame gives no answer; 'covered' is a camera behind a shutter or a finger: a black frame. */
export type Refusal = (typeof REFUSALS)[number];

/** How good one look was: `pose` is 1 for a frontal face and falls to 0; `weight` is its say in a burst. */
export interface Quality {
  readonly sharpness: number;
  readonly brightness: number;
  readonly pose: number;
  readonly weight: number;
}

export interface FaceReading {
  readonly face: Face;
  readonly odds: Odds;
  readonly quality: Quality;
}

/** Milliseconds spent in each step. */
export interface StageTimes {
  readonly face: number;
  readonly crop: number;
  readonly cnn: number;
}

/** Faces come largest first; with several, the caller lets the person choose, or blends. */
export type FrameReading =
  | { readonly kind: 'read'; readonly faces: readonly FaceReading[]; readonly stages: StageTimes }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly faces: readonly Face[];
      readonly stages: StageTimes;
    };

/** Gives the bytes of a file under `models/`, such as `blazeface/model.json`. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

/** What the training wrote beside the expression model's weights. */
export interface ExpressionCard {
  /** Logits are divided by it: the odds then mean what they say. */
  readonly temperature: number;
  /** Below this confidence the product asks. */
  readonly askBelow: number;
  readonly parameters: number;
}

export interface Vision {
  readonly card: ExpressionCard;
  /** Runs every network once, so that the first real frame does not pay for compiling. */
  warmUp(): Promise<void>;
  /**
   * `hint` is the face of the frame before, for following it without searching the whole frame; such a frame
   * is read in one view, as it is and mirrored in turn, where a frame on its own is read in both.
   */
  read(frame: Frame, signal?: AbortSignal, hint?: Face): Promise<FrameReading>;
  dispose(): void;
}
