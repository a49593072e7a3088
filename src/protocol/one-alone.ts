type Job<T> = () => Promise<T> | T;

/**
 * Jobs run side by side, but for one that has to be alone: it begins when those before it have ended, and those after it wait
 * for it. Erasing is such a job: else an answer that is on its way would be written once everything is erased.
 */
export class OneAlone {
  #alone: Promise<unknown> = Promise.resolve();
  readonly #running = new Set<Promise<unknown>>();

  async beside<T>(job: Job<T>): Promise<T> {
    await this.#alone;
    const result = Promise.resolve().then(job);
    const ended: Promise<unknown> = result.catch(() => undefined).then(() => this.#running.delete(ended));
    this.#running.add(ended);
    return result;
  }

  alone<T>(job: Job<T>): Promise<T> {
    const result = this.#alone.then(() => Promise.all(this.#running)).then(job);
    this.#alone = result.catch(() => undefined);
    return result;
  }
}
