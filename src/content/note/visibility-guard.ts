/** How long a person needs to see the note, and to stop what they were about to press before it opened. */
const UNTIL_ACCEPTED = 500;

/**
 * Chromium checks whether anything covers an element or shows through it (Intersection Observer, version 2), at most
 * every 100 ms. Firefox ignores both options, and reports only whether the element lies in the window.
 */
const WITH_VISIBILITY: IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: 100 } = {
  trackVisibility: true,
  delay: 100,
};

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Decides whether a press can be meant for the note. A trusted press is a person's, but the page decides where it
 * lands: it can have the note open under a pointer that is about to press, or paint over the note something that lets
 * presses through. So a press is accepted only when the note has been visible, in one place, for a while.
 */
export class VisibilityGuard {
  #acceptsFrom = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer: IntersectionObserver;

  constructor(private readonly note: Element) {
    this.#observer = new IntersectionObserver(entries => this.#onChange(entries.at(-1)), WITH_VISIBILITY);
  }

  /** The note has opened or moved. The observer first reports after the next frame has been painted. */
  restart(): void {
    this.stop();
    this.#observer.observe(this.note);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#refuse();
  }

  /** Compares the time of the press itself: a page that keeps its thread busy can only delay its delivery. */
  accepts(press: Event): boolean {
    return press.timeStamp >= this.#acceptsFrom;
  }

  #onChange(entry: Entry | undefined): void {
    this.#refuse();
    const isVisible = entry?.isVisible ?? entry?.isIntersecting;
    if (isVisible) this.#timer = setTimeout(() => this.#accept(), UNTIL_ACCEPTED);
  }

  #refuse(): void {
    clearTimeout(this.#timer);
    this.#acceptsFrom = Number.POSITIVE_INFINITY;
    this.note.removeAttribute('data-accepts-presses');
  }

  #accept(): void {
    this.#acceptsFrom = performance.now();
    this.note.setAttribute('data-accepts-presses', '');
  }
}
