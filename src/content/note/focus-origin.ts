/** After a key the focus moves at once, unless the page first has something to build or to fetch. */
const AFTER_KEY = 1000;
/** These match `:focus-visible` however they got the focus. */
const FIELDS = 'input, textarea, select';

const isEditable = (target: Element): boolean =>
  target.matches(FIELDS) || (target instanceof HTMLElement && target.isContentEditable);

/**
 * Tells whether the person or the page has moved the focus: when the page does, the event is just as trusted and the
 * element just as `:focus-visible`. A key pressed just before points to the person, but screen readers do not pass
 * their keys on to pages. Who uses one has no pointer in use, and a note that opens unasked can trick only a pointer.
 */
export class FocusOrigin {
  #lastKey = Number.NEGATIVE_INFINITY;
  #isPointerInUse = false;
  #expected: EventTarget | null = null;

  constructor(life: AbortSignal) {
    const options = { signal: life, capture: true, passive: true };
    const onKey = ({ isTrusted }: Event): void => {
      if (isTrusted) [this.#lastKey, this.#isPointerInUse] = [performance.now(), false];
    };
    const onPointer = ({ isTrusted }: Event): void => {
      if (isTrusted) this.#isPointerInUse = true;
    };
    window.addEventListener('keydown', onKey, options);
    for (const type of ['pointermove', 'pointerdown'] as const)
      window.addEventListener(type, onPointer, options);
  }

  /** We are about to focus this element, because the person chose a pick in the popup or pressed the key for one. */
  expectFocusOn(target: Element): void {
    this.#expected = target;
  }

  isByPerson(target: EventTarget | null): boolean {
    const isExpected = target === this.#expected;
    this.#expected = null;
    if (isExpected) return true;
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return false;
    const isByKey = performance.now() - this.#lastKey < AFTER_KEY;
    return isByKey || !(this.#isPointerInUse || isEditable(target));
  }
}
