/** So long a person needs to see what is there now, and to let go of what was there before. */
const BEFORE_HEEDING = 500;

/**
 * Chromium looks at what lies over an element and shines through it (Intersection Observer, version 2), at most every
 * 100 ms. Firefox passes over both words, and says only that the element lies in the window.
 */
const BY_EYE: IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: 100 } = {
  trackVisibility: true,
  delay: 100,
};

type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Whether a press can be meant for the note. A trusted press is a person's, but where it lands is the page's choice:
 * it may bring the note up under a pointer that is about to press, or paint over it something that lets presses
 * through. So only that is heeded which has lain open before the person's eyes, in one place, for a while.
 */
export class VisibilityGuard {
  #heedsFrom = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer: IntersectionObserver;

  constructor(private readonly note: Element) {
    this.#observer = new IntersectionObserver(entries => this.#see(entries.at(-1)), BY_EYE);
  }

  /** The note has come up or has moved; its first frame is painted before the observer speaks. */
  begin(): void {
    this.end();
    this.#observer.observe(this.note);
  }

  end(): void {
    this.#observer.disconnect();
    this.#wait();
  }

  /** By the time of the press itself: a page that keeps its thread busy only makes us hear of it later. */
  takes(press: Event): boolean {
    return press.timeStamp >= this.#heedsFrom;
  }

  #see(entry: Seen | undefined): void {
    this.#wait();
    const isSeen = entry?.isVisible ?? entry?.isIntersecting;
    if (isSeen) this.#timer = setTimeout(() => this.#heed(), BEFORE_HEEDING);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#heedsFrom = Number.POSITIVE_INFINITY;
    this.note.removeAttribute('data-heeds');
  }

  #heed(): void {
    this.#heedsFrom = performance.now();
    this.note.setAttribute('data-heeds', '');
  }
}
