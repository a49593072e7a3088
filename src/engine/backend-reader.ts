import type { Face, Frame, FrameReading, ReadFile, Vision } from '../vision/frame.ts';
import { buildVision, readVisionFiles } from '../vision/frame-reader.ts';
import { BACKENDS, type BackendName, chooseBackend } from './backend.ts';

interface Running {
  readonly backend: BackendName;
  readonly vision: Vision;
}

/** What a page may know of the engine behind its answer. */
export interface Engaged {
  readonly backend: BackendName;
  readonly askBelow: number;
}

const engaged = ({ backend, vision }: Running): Engaged => ({ backend, askBelow: vision.card.askBelow });

/** Vision on the best backend there is; when a backend fails in the middle (a lost GPU), on the next one. */
export class Reader {
  #running: Promise<Running> | undefined;
  #rungs: readonly BackendName[] = BACKENDS;

  constructor(
    private readonly wasmFolder: string,
    private readonly readFile: ReadFile,
  ) {}

  /** Runs every network once. A first frame that is there already is better read at once, without this. */
  async warmUp(): Promise<Engaged> {
    return this.#withBackend(async running => {
      await running.vision.warmUp();
      return engaged(running);
    });
  }

  async read(frame: Frame, signal: AbortSignal, hint?: Face): Promise<Engaged & { reading: FrameReading }> {
    return this.#withBackend(async running => {
      const reading = await running.vision.read(frame, signal, hint);
      return { ...engaged(running), reading };
    }, signal);
  }

  /** Does the job, on the next backend if need be; what the caller has given up is no backend's failure. */
  async #withBackend<T>(job: (running: Running) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const running = await this.#start();
    try {
      return await job(running);
    } catch (error) {
      signal?.throwIfAborted();
      this.#stepDownFrom(running.backend, error);
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

  /** Files are read and decoded while the backend starts. */
  async #open(): Promise<Running> {
    const [backend, files] = await Promise.all([
      chooseBackend(this.wasmFolder, this.#rungs),
      readVisionFiles(this.readFile),
    ]);
    return { backend, vision: buildVision(files) };
  }

  /** The broken backend's tensors are beyond disposing; what is left is to not ask it again. */
  #stepDownFrom(backend: BackendName, error: unknown): void {
    this.#rungs = BACKENDS.slice(BACKENDS.indexOf(backend) + 1);
    this.#running = undefined;
    if (this.#rungs.length === 0) {
      // It may have been the frame's fault: the next question starts from the top.
      this.#rungs = BACKENDS;
      throw error;
    }
    console.warn(`Backend ${backend} failed, going on with ${this.#rungs[0]}.`, error);
  }
}
