import type { EngineAnswer, EngineRequest, FrameInTransit } from '../engine/wire.ts';
import type { Face, Frame } from '../vision/frame.ts';
import { EngineGone, EngineLine } from './engine-line.ts';

const ATTEMPTS = 3;

type Compose = (id: number) => { readonly request: EngineRequest; readonly transfer: Transferable[] };

/**
 * A page's way to the engine. A line outlives the background worker; when the engine itself has closed or
 * crashed, the question is asked again on a new line, which brings the engine back.
 */
export class EngineClient {
  #line: EngineLine | undefined;
  #lastId = 0;

  constructor(private readonly life: AbortSignal) {}

  warmUp(): Promise<EngineAnswer> {
    return this.#ask(id => ({ request: { op: 'warm-up', id }, transfer: [] }), this.life);
  }

  /** The frame is copied before its buffer is given away, so that it can be asked about again. */
  read(frame: Frame, signal: AbortSignal, hint?: Face): Promise<EngineAnswer> {
    const compose: Compose = id => {
      const packed = pack(frame);
      const request = {
        op: 'read',
        id,
        sentAt: performance.timeOrigin + performance.now(),
        frame: packed,
      } as const;
      return { request: hint ? { ...request, hint } : request, transfer: [packed.buffer] };
    };
    return this.#ask(compose, AbortSignal.any([this.life, signal]));
  }

  async #ask(compose: Compose, signal: AbortSignal, attempt = 1): Promise<EngineAnswer> {
    signal.throwIfAborted();
    try {
      const line = await this.#open();
      // No copy is made of what nobody waits for any more: nobody would overwrite it.
      signal.throwIfAborted();
      this.#lastId += 1;
      const { request, transfer } = compose(this.#lastId);
      return await line.ask(request, transfer, signal);
    } catch (error) {
      if (!(error instanceof EngineGone) || attempt === ATTEMPTS) throw error;
      return this.#ask(compose, signal, attempt + 1);
    }
  }

  async #open(): Promise<EngineLine> {
    if (!this.#line || this.#line.isGone) this.#line = new EngineLine();
    const line = this.#line;
    await line.ready;
    return line;
  }
}

const pack = ({ width, height, pixels }: Frame): FrameInTransit => ({
  width,
  height,
  buffer: pixels.slice().buffer,
});
