/** Sites draw their cards some time after they have loaded; only then may a table be called outlived. */
const PATIENCE = 1_500;

/** Counted from the first look in vain: a page with a clock on it never comes to rest. */
export class Patience {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onEnd: () => void) {}

  wait(isInVain: boolean): void {
    if (!isInVain) this.stop();
    else this.#timer ??= setTimeout(() => this.#end(), PATIENCE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #end(): void {
    this.#timer = undefined;
    this.onEnd();
  }
}
