import { engineHost } from '#platform/engine-host';
import type { EngineAnswer, EngineReply, EngineRequest } from '../engine/wire.ts';

/** Milliseconds to create the engine's document. It takes about 60 ms, and more on a slow machine. */
const READY_WITHIN = 5_000;
const ACCEPTED_WITHIN = 5_000;
/** Milliseconds to read a frame. Compiling the shaders for the first time can take long. */
const ANSWERED_WITHIN = 60_000;

/** The engine has closed, has crashed or does not answer. The request can be sent again on a new connection. */
export class EngineGone extends Error {}

interface PendingRequest {
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (error: Error) => void;
  deadline: ReturnType<typeof setTimeout>;
}

/** One port to one engine. It is closed at the first deadline that the engine misses. */
export class EngineConnection {
  readonly #ready = Promise.withResolvers<void>();
  readonly #pending = new Map<number, PendingRequest>();
  readonly #readyDeadline = this.#closeAfter(READY_WITHIN);
  private readonly port: MessagePort;
  #closed = false;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    port1.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => this.#onReply(data));
    port1.addEventListener('close', () => this.#onReply({ op: 'closing' }));
    port1.start();
    engineHost.offerPort(port2).catch(error => this.close(new EngineGone(String(error))));
  }

  /** Resolves when the engine reports that it is ready. Rejects when the connection closes before. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  async ask(request: EngineRequest, transfer: Transferable[], signal: AbortSignal): Promise<EngineAnswer> {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<EngineAnswer>();
    const deadline = this.#closeAfter(ACCEPTED_WITHIN);
    this.#pending.set(request.id, { resolve, reject, deadline });
    const onAbort = (): void => this.#abort(request.id, signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    this.port.postMessage(request, transfer);
    try {
      return await promise;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  close(reason: Error): void {
    this.#closed = true;
    clearTimeout(this.#readyDeadline);
    this.#ready.reject(reason);
    for (const id of [...this.#pending.keys()]) this.#remove(id)?.reject(reason);
    this.port.close();
  }

  #onReply(reply: EngineReply): void {
    if (reply.op === 'ready') {
      clearTimeout(this.#readyDeadline);
      this.#ready.resolve();
    } else if (reply.op === 'closing') this.close(new EngineGone('The engine has closed.'));
    else if (reply.op === 'accepted') this.#extendDeadline(reply.id);
    else if (reply.op === 'done') this.#remove(reply.id)?.resolve(reply.answer);
    else this.#remove(reply.id)?.reject(new Error(reply.reason));
  }

  #extendDeadline(id: number): void {
    const request = this.#pending.get(id);
    if (!request) return;
    clearTimeout(request.deadline);
    request.deadline = this.#closeAfter(ANSWERED_WITHIN);
  }

  #abort(id: number, reason: Error): void {
    this.port.postMessage({ op: 'abort', id } satisfies EngineRequest);
    this.#remove(id)?.reject(reason);
  }

  #remove(id: number): PendingRequest | undefined {
    const request = this.#pending.get(id);
    clearTimeout(request?.deadline);
    this.#pending.delete(id);
    return request;
  }

  #closeAfter(milliseconds: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.close(new EngineGone('The engine does not answer.')), milliseconds);
  }
}
