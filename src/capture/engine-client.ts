import type { EngineAnswer, EngineRequest, FrameInTransit } from '../engine/wire.ts';
import type { Face, Frame } from '../vision/frame.ts';
import { EngineConnection, EngineGone } from './engine-connection.ts';

const ATTEMPTS = 3;

type BuildRequest = (id: number) => { readonly request: EngineRequest; readonly transfer: Transferable[] };

/**
 * How a page asks the engine. A connection works on when the background worker ends. When the engine itself has closed
 * or crashed, the request is sent again on a new connection, which starts the engine again.
 */
export class EngineClient {
  #connection: EngineConnection | undefined;
  #lastId = 0;

  constructor(private readonly life: AbortSignal) {}

  warmUp(): Promise<EngineAnswer> {
    return this.#ask(id => ({ request: { op: 'warm-up', id }, transfer: [] }), this.life);
  }

  /** Sends a copy of the frame, whose buffer is transferred, so that the frame can be sent again. */
  read(frame: Frame, signal: AbortSignal, hint?: Face): Promise<EngineAnswer> {
    const build: BuildRequest = id => {
      const packed = pack(frame);
      const request = {
        op: 'read',
        id,
        sentAt: performance.timeOrigin + performance.now(),
        frame: packed,
      } as const;
      return { request: hint ? { ...request, hint } : request, transfer: [packed.buffer] };
    };
    return this.#ask(build, AbortSignal.any([this.life, signal]));
  }

  async #ask(build: BuildRequest, signal: AbortSignal, attempt = 1): Promise<EngineAnswer> {
    signal.throwIfAborted();
    try {
      const connection = await this.#open();
      // After an abort no copy of the frame may be made: nothing would overwrite it.
      signal.throwIfAborted();
      this.#lastId += 1;
      const { request, transfer } = build(this.#lastId);
      return await connection.ask(request, transfer, signal);
    } catch (error) {
      if (!(error instanceof EngineGone) || attempt === ATTEMPTS) throw error;
      return this.#ask(build, signal, attempt + 1);
    }
  }

  async #open(): Promise<EngineConnection> {
    if (!this.#connection || this.#connection.isClosed) this.#connection = new EngineConnection();
    const connection = this.#connection;
    await connection.ready;
    return connection;
  }
}

const pack = ({ width, height, pixels }: Frame): FrameInTransit => ({
  width,
  height,
  buffer: pixels.slice().buffer,
});
