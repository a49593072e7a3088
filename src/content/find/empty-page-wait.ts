/** Milliseconds. Sites draw their cards some time after they have loaded: only then may an adapter be called outdated. */
const LONGEST_WAIT = 1_500;

/**
 * Calls back when the page has shown too few cards for a while. The first such look starts the clock, and later ones do
 * not restart it: some pages never stop changing.
 */
export class EmptyPageWait {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onEnd: () => void) {}

  wait(findsTooFew: boolean): void {
    if (!findsTooFew) this.stop();
    else this.#timer ??= setTimeout(() => this.#end(), LONGEST_WAIT);
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
