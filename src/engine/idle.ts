/** Calls `onIdle` once no work has been running for the given time. */
export class IdleTimer {
  #working = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly onIdle: () => void,
  ) {
    this.#restart();
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#working += 1;
    clearTimeout(this.#timer);
    try {
      return await work();
    } finally {
      this.#working -= 1;
      if (this.#working === 0) this.#restart();
    }
  }

  #restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.onIdle, this.milliseconds);
  }
}
