import { loadVision } from '../vision/reader.ts';
import type { Face, Frame, FrameReading, ReadFile, Vision } from '../vision/types.ts';
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

  async warmUp(): Promise<Engaged> {
    return engaged(await this.#start());
  }

  async read(frame: Frame, signal: AbortSignal, hint?: Face): Promise<Engaged & { reading: FrameReading }> {
    const running = await this.#start();
    try {
      return { ...engaged(running), reading: await running.vision.read(frame, signal, hint) };
    } catch (error) {
      signal.throwIfAborted();
      this.#stepDownFrom(running.backend, error);
      return this.read(frame, signal, hint);
    }
  }

  #start(): Promise<Running> {
    this.#running ??= this.#open().catch(error => {
      this.#running = undefined;
      throw error;
    });
    return this.#running;
  }

  async #open(): Promise<Running> {
    const backend = await chooseBackend(this.wasmFolder, this.#rungs);
    const vision = await loadVision(this.readFile);
    await vision.warmUp();
    return { backend, vision };
  }

  /** The broken backend's tensors are beyond disposing; what is left is to never ask it again. */
  #stepDownFrom(backend: BackendName, error: unknown): void {
    this.#rungs = BACKENDS.slice(BACKENDS.indexOf(backend) + 1);
    this.#running = undefined;
    if (this.#rungs.length === 0) throw error;
    console.warn(`Backend ${backend} failed, going on with ${this.#rungs[0]}.`, error);
  }
}
