import type { Face, Frame, FrameReading, ReadFile, Vision } from '../vision/frame.ts';
import { buildVision, readVisionFiles } from '../vision/frame-reader.ts';
import { BACKENDS, type BackendName, chooseBackend } from './backend.ts';

interface Running {
  readonly backend: BackendName;
  readonly vision: Vision;
}

/** What the engine tells a page beside each answer. */
export interface EngineFacts {
  readonly backend: BackendName;
  readonly askBelow: number;
}

const factsOf = ({ backend, vision }: Running): EngineFacts => ({ backend, askBelow: vision.card.askBelow });

/** Vision on the best backend that starts; when a backend fails later (a lost GPU), on the next one. */
export class BackendReader {
  #running: Promise<Running> | undefined;
  /** The backends that have not failed yet, best first. */
  #backends: readonly BackendName[] = BACKENDS;

  constructor(
    private readonly wasmFolder: string,
    private readonly readFile: ReadFile,
  ) {}

  /** Runs every network once. Not needed when a first frame is already waiting: reading that one does the same. */
  async warmUp(): Promise<EngineFacts> {
    return this.#withBackend(async running => {
      await running.vision.warmUp();
      return factsOf(running);
    });
  }

  async read(
    frame: Frame,
    signal: AbortSignal,
    previous?: Face,
  ): Promise<EngineFacts & { reading: FrameReading }> {
    return this.#withBackend(async running => {
      const reading = await running.vision.read(frame, signal, previous);
      return { ...factsOf(running), reading };
    }, signal);
  }

  /** Does the job, on the next backend if one fails. An aborted job does not count as a failure of the backend. */
  async #withBackend<T>(job: (running: Running) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const running = await this.#start();
    try {
      return await job(running);
    } catch (error) {
      signal?.throwIfAborted();
      this.#dropBackend(running.backend, error);
      return this.#withBackend(job, signal);
    }
  }

  #start(): Promise<Running> {
    this.#running ??= this.#open().catch(error => {
      this.#running = undefined;
      throw error;
    });
    return this.#running;
  }

  /** Reads and decodes the files while the backend starts. */
  async #open(): Promise<Running> {
    const [backend, files] = await Promise.all([
      chooseBackend(this.wasmFolder, this.#backends),
      readVisionFiles(this.readFile),
    ]);
    return { backend, vision: buildVision(files) };
  }

  /** The tensors of a failed backend cannot be disposed of; it is only not used again. */
  #dropBackend(backend: BackendName, error: unknown): void {
    this.#backends = BACKENDS.slice(BACKENDS.indexOf(backend) + 1);
    this.#running = undefined;
    if (this.#backends.length === 0) {
      // The frame itself may have caused the failures: the next request may use every backend again.
      this.#backends = BACKENDS;
      throw error;
    }
    console.warn(`Backend ${backend} failed, going on with ${this.#backends[0]}.`, error);
  }
}
