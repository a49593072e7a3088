/** Runs one job at a time, in the order they came; a job whose signal is aborted before its turn never starts. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const turn = this.#last.then(() => {
      signal.throwIfAborted();
      return job();
    });
    this.#last = turn.catch(() => null);
    return turn;
  }
}
