import type { Face, FrameReading, StageTimes } from '../vision/frame.ts';
import type { BackendName } from './backend.ts';

/** A frame on its way through a port: the pixels' buffer is transferred, not copied. */
export interface FrameInTransit {
  readonly width: number;
  readonly height: number;
  readonly buffer: ArrayBuffer;
}

export type EngineRequest =
  | { readonly op: 'warm-up'; readonly id: number }
  | {
      readonly op: 'read';
      readonly id: number;
      readonly sentAt: number;
      readonly frame: FrameInTransit;
      readonly hint?: Face;
    }
  | { readonly op: 'abort'; readonly id: number };

/**
 * 'accepted' comes at once, so that a dead engine is told from a busy one; 'closing' because Firefox does not
 * tell a port that its other end has gone (no MessagePort `close` event).
 */
export type EngineReply =
  | { readonly op: 'ready' }
  | { readonly op: 'closing' }
  | { readonly op: 'accepted'; readonly id: number }
  | { readonly op: 'done'; readonly id: number; readonly answer: EngineAnswer }
  | { readonly op: 'failed'; readonly id: number; readonly reason: string };

export interface EngineAnswer {
  readonly backend: BackendName;
  /** Below this confidence the model is to be asked about, not believed (its model card). */
  readonly askBelow: number;
  /** Absent after a warm-up. */
  readonly reading?: FrameReading;
  readonly stages: StageTimes & { readonly transfer: number; readonly wait: number };
}
