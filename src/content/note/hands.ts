/** A key moves the focus at once, unless the page has something to build or to fetch first. */
const AFTER_KEY = 1000;
/** `:focus-visible` fits these however they came by the focus. */
const FIELDS = 'input, textarea, select';

const isWrittenIn = (target: Element): boolean =>
  target.matches(FIELDS) || (target instanceof HTMLElement && target.isContentEditable);

/**
 * Whether the person has moved the focus. A page can move it, too, and that event is as trusted and as
 * `:focus-visible` as the person's. A key just before tells them apart; but screen readers keep their keys to
 * themselves. Those who use one have no pointer in hand, and a note that comes up uncalled can trick only a pointer.
 */
export class Hands {
  #lastKey = Number.NEGATIVE_INFINITY;
  #isPointing = false;
  #ledTo: EventTarget | null = null;

  constructor(life: AbortSignal) {
    const options = { signal: life, capture: true, passive: true };
    const onKey = ({ isTrusted }: Event): void => {
      if (isTrusted) [this.#lastKey, this.#isPointing] = [performance.now(), false];
    };
    const onPointer = ({ isTrusted }: Event): void => {
      if (isTrusted) this.#isPointing = true;
    };
    window.addEventListener('keydown', onKey, options);
    for (const type of ['pointermove', 'pointerdown'] as const)
      window.addEventListener(type, onPointer, options);
  }

  /** The person has clicked a pick in the popup, or pressed the key for the next one: where that leads they go. */
  lead(target: Element): void {
    this.#ledTo = target;
  }

  haveFocused(target: EventTarget | null): boolean {
    const isLed = target === this.#ledTo;
    this.#ledTo = null;
    if (isLed) return true;
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return false;
    const isByKey = performance.now() - this.#lastKey < AFTER_KEY;
    return isByKey || !(this.#isPointing || isWrittenIn(target));
  }
}
