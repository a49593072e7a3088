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

/** BlazeFace's six points. Right and left are the person's own, so the right eye is on the left of the frame. */
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

/** Why a frame gives no answer. 'covered' means a black frame: the camera is behind a shutter or a finger. */
export type Refusal = (typeof REFUSALS)[number];

/** How good one reading is: `pose` is 1 for a frontal face and falls to 0; `weight` counts when readings are combined. */
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

/** Faces come largest first; of several, the caller lets the person choose, or blends them. */
export type FrameReading =
  | { readonly kind: 'read'; readonly faces: readonly FaceReading[]; readonly stages: StageTimes }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly faces: readonly Face[];
      readonly stages: StageTimes;
    };

/** Returns the bytes of a file under `models/`, such as `blazeface/model.json`. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

/** What the training wrote beside the expression model's weights. */
export interface ExpressionCard {
  /** Logits are divided by it, so that the odds are calibrated. */
  readonly temperature: number;
  /** Below this confidence the product asks the person instead of stating a mood. */
  readonly askBelow: number;
  readonly parameters: number;
}

export interface Vision {
  readonly card: ExpressionCard;
  /** Runs every network once, so that the first real frame does not wait for compiling. */
  warmUp(): Promise<void>;
  /**
   * `previous` is the face of the frame before: it is followed without searching the whole frame. Such a frame is
   * read in one view, alternately as it is and mirrored; a frame without `previous` is read in both views.
   */
  read(frame: Frame, signal?: AbortSignal, previous?: Face): Promise<FrameReading>;
  dispose(): void;
}
