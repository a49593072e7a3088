import { engineHost } from '#platform/engine-host';
import type { EngineAnswer, EngineReply, EngineRequest } from '../engine/wire.ts';

/** Creating the document takes about 60 ms; a slow machine may need some more, a dead engine never answers. */
const READY_WITHIN = 5_000;
const ACCEPTED_WITHIN = 5_000;
/** Compiling shaders for the first time can take long; beyond this the engine hangs. */
const ANSWERED_WITHIN = 60_000;

/** The engine has closed, crashed or hangs: ask again on a new line. */
export class EngineGone extends Error {}

interface Question {
  readonly settle: (answer: EngineAnswer) => void;
  readonly fail: (error: Error) => void;
  deadline: ReturnType<typeof setTimeout>;
}

/** One port to one engine. */
export class EngineLine {
  readonly #ready = Promise.withResolvers<void>();
  readonly #questions = new Map<number, Question>();
  readonly #greetingDeadline = this.#hangUpAfter(READY_WITHIN);
  private readonly port: MessagePort;
  #gone = false;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    port1.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => this.#hear(data));
    port1.addEventListener('close', () => this.#hear({ op: 'closing' }));
    port1.start();
    engineHost.offerPort(port2).catch(error => this.hangUp(new EngineGone(String(error))));
  }

  /** Settles once the engine says that it listens, or is known not to. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  get isGone(): boolean {
    return this.#gone;
  }

  async ask(request: EngineRequest, transfer: Transferable[], signal: AbortSignal): Promise<EngineAnswer> {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<EngineAnswer>();
    const deadline = this.#hangUpAfter(ACCEPTED_WITHIN);
    this.#questions.set(request.id, { settle: resolve, fail: reject, deadline });
    const onAbort = (): void => this.#withdraw(request.id, signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    this.port.postMessage(request, transfer);
    try {
      return await promise;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  hangUp(reason: Error): void {
    this.#gone = true;
    clearTimeout(this.#greetingDeadline);
    this.#ready.reject(reason);
    for (const id of [...this.#questions.keys()]) this.#close(id)?.fail(reason);
    this.port.close();
  }

  #hear(reply: EngineReply): void {
    if (reply.op === 'ready') {
      clearTimeout(this.#greetingDeadline);
      this.#ready.resolve();
    } else if (reply.op === 'closing') this.hangUp(new EngineGone('The engine has closed.'));
    else if (reply.op === 'accepted') this.#grantTime(reply.id);
    else if (reply.op === 'done') this.#close(reply.id)?.settle(reply.answer);
    else this.#close(reply.id)?.fail(new Error(reply.reason));
  }

  #grantTime(id: number): void {
    const question = this.#questions.get(id);
    if (!question) return;
    clearTimeout(question.deadline);
    question.deadline = this.#hangUpAfter(ANSWERED_WITHIN);
  }

  #withdraw(id: number, reason: Error): void {
    this.port.postMessage({ op: 'abort', id } satisfies EngineRequest);
    this.#close(id)?.fail(reason);
  }

  #close(id: number): Question | undefined {
    const question = this.#questions.get(id);
    clearTimeout(question?.deadline);
    this.#questions.delete(id);
    return question;
  }

  #hangUpAfter(milliseconds: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.hangUp(new EngineGone('The engine does not answer.')), milliseconds);
  }
}
