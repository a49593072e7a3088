/** Calls back once nothing has been going on for a while; every piece of work holds it off until it ends. */
export class IdleTimer {
  #working = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly onIdle: () => void,
  ) {
    this.#rest();
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#working += 1;
    clearTimeout(this.#timer);
    try {
      return await work();
    } finally {
      this.#working -= 1;
      if (this.#working === 0) this.#rest();
    }
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.onIdle, this.milliseconds);
  }
}
