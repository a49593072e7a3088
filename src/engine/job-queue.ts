/** Runs one job at a time, in the order in which they were added; a job whose signal is aborted before its turn never starts. */
export class JobQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const result = this.#last.then(() => {
      signal.throwIfAborted();
      return job();
    });
    this.#last = result.catch(() => null);
    return result;
  }
}
