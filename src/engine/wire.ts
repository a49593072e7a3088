import type { Face, FrameReading, StageTimes } from '../vision/frame.ts';
import type { BackendName } from './backend.ts';

/** A frame as sent through a port: the pixels' buffer is transferred, not copied. */
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
      /** The face of the frame before, to be followed. */
      readonly hint?: Face;
    }
  | { readonly op: 'abort'; readonly id: number };

/**
 * 'accepted' is sent at once, so that the page can tell a busy engine from a dead one. 'closing' is sent because Firefox
 * does not tell a port that its other end has closed (it has no MessagePort `close` event).
 */
export type EngineReply =
  | { readonly op: 'ready' }
  | { readonly op: 'closing' }
  | { readonly op: 'accepted'; readonly id: number }
  | { readonly op: 'done'; readonly id: number; readonly answer: EngineAnswer }
  | { readonly op: 'failed'; readonly id: number; readonly reason: string };

export interface EngineAnswer {
  readonly backend: BackendName;
  /** Below this confidence the person is asked instead of told a mood (see the model card). */
  readonly askBelow: number;
  /** Absent after a warm-up. */
  readonly reading?: FrameReading;
  readonly stages: StageTimes & { readonly transfer: number; readonly wait: number };
}
