import { LIT, REST } from '../attributes.ts';
import { focusableOf } from '../page-picks.ts';
import type { TrackedCards } from '../tracked-cards.ts';
import { afterFrames } from './after-frames.ts';
import type { FocusOrigin } from './focus-origin.ts';
import { Note, type NoteAskedBy } from './note.ts';
import { followPointer } from './pointer.ts';

/** A pointer that only passes over a poster opens no note. */
const UNTIL_OPENED = 300;
/** Long enough to move the pointer across the gap between poster and note. */
const UNTIL_CLOSED = 250;
/** A smooth scroll that has been asked for shows within these frames, which on a busy machine can take a second. */
const FRAMES_TO_SCROLL = 4;
/** How often the opening is put off while the page scrolls. */
const MOST_DELAYS = 20;
const CONTAINER = `[${LIT}], [${REST}="seen"]`;

const containerAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(CONTAINER) : null;

/** Opens the note for the card that the person points at or has focused, and closes it again. */
export class NoteOpener {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes with everything that is scheduled or cancelled. */
  #plan = 0;
  /** The page itself, or a row of it; a smooth scroll may move both, one longer than the other. */
  readonly #scrolling = new Set<EventTarget | null>();
  /** The card whose note will open when the timer ends. */
  #next: { readonly container: Element; readonly byFocus: boolean } | null = null;

  readonly #note: Note;
  /** The pointer is on the note, by what the page or the note itself has seen last. */
  #isNotePointed = false;
  /** We give it the focus when the keyboard leaves the note: no reason to open the note again. */
  #returnedTo: Element | null = null;

  constructor(
    trackedCards: TrackedCards,
    private readonly focusOrigin: FocusOrigin,
    life: AbortSignal,
  ) {
    this.#note = new Note(
      trackedCards,
      (card, closes) => this.#return(card, closes),
      isPointed => this.#onNotePointed(isPointed),
      life,
    );
    const options = { signal: life, capture: true, passive: true };
    const on = <K extends keyof WindowEventMap>(
      type: K,
      listener: (event: WindowEventMap[K]) => void,
    ): void => window.addEventListener(type, event => event.isTrusted && listener(event), options);
    followPointer(target => this.#onPointed(target), life);
    on('pointerout', ({ relatedTarget }) => relatedTarget === null && this.#closeSoon());
    on('focusin', ({ target }) => this.#onFocus(target));
    on('pointerdown', ({ target }) => this.#note.frame.isTarget(target) || this.#close());
    on('scroll', ({ target }) => this.#onScroll(target));
    on('scrollend', ({ target }) => this.#scrolling.delete(target));
    on('resize', () => this.#close());
    on('blur', ({ target }) => target === window && this.#onWindowBlur());
    window.addEventListener('keydown', event => event.isTrusted && this.#onKey(event), {
      signal: life,
      capture: true,
    });
    life.addEventListener('abort', () => this.#close());
  }

  #onPointed(target: EventTarget | null): void {
    const container = containerAt(target);
    this.#isNotePointed = this.#note.frame.isTarget(target);
    const isOnNote = this.#isNotePointed || (container !== null && container === this.#note.openFor);
    if (isOnNote) this.#schedule(null);
    else if (container) this.#openSoon(container, false);
    else if (!this.#next?.byFocus) this.#closeSoon();
  }

  #closeSoon(): void {
    if (this.#note.openFor && !this.#note.isInUse) this.#schedule(() => this.#note.close(), UNTIL_CLOSED);
    else this.#schedule(null);
  }

  #onFocus(target: EventTarget | null): void {
    const isReturn = target === this.#returnedTo;
    this.#returnedTo = null;
    if (isReturn || this.#note.frame.isTarget(target)) return;
    const container = containerAt(target);
    if (container && this.focusOrigin.isByPerson(target)) this.#openSoon(container, true);
    else if (this.#note.openFor && container !== this.#note.openFor) this.#close();
  }

  #openSoon(container: Element, byFocus: boolean, delays = 0): void {
    if (this.#note.isInUse && !byFocus) return;
    if (container === this.#next?.container && !byFocus) return;
    this.#note.prepare(container);
    this.#schedule(() => {
      if (byFocus) this.#openAtRest(container, delays);
      else this.#open(container, 'pointer');
    }, UNTIL_OPENED);
    this.#next = { container, byFocus };
  }

  /** A scroll closes the note, so one that the focus opens waits for the scroll to the focused card to end. */
  #openAtRest(container: Element, delays: number): void {
    this.#next = { container, byFocus: true };
    const plan = this.#plan;
    afterFrames(FRAMES_TO_SCROLL, () => {
      if (plan !== this.#plan) return;
      this.#next = null;
      if (this.#scrolling.size > 0 && delays < MOST_DELAYS) this.#openSoon(container, true, delays + 1);
      else this.#open(container, 'focus');
    });
  }

  /** A page may still scroll to what was focused: the note opens once the page has come to rest. */
  #onScroll(target: EventTarget | null): void {
    this.#scrolling.add(target);
    const next = this.#next;
    if (next?.byFocus) this.#openSoon(next.container, true);
    else if (!this.#note.isInUse) this.#close();
  }

  #open(container: Element, by: NoteAskedBy): void {
    this.#note.open(container, by);
  }

  /** Keys that are pressed in the note do not come here: it is another page. */
  #onKey(event: KeyboardEvent): void {
    const isEscape = event.key === 'Escape' && this.#note.openFor !== null;
    const entered = event.key === 'ArrowDown' && event.altKey ? containerAt(event.target) : null;
    if (!isEscape && !entered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#schedule(null);
    if (entered) this.#open(entered, 'key');
    else this.#close();
  }

  /** The note itself stands at the end of the page, so the keyboard returns to its card. */
  #return(card: Element, closes: boolean): void {
    const target = focusableOf(card);
    this.#returnedTo = target;
    target?.focus();
    if (closes) this.#close();
  }

  #onNotePointed(isPointed: boolean): void {
    this.#isNotePointed = isPointed;
    if (isPointed) this.#schedule(null);
    else this.#closeSoon();
  }

  /** The window loses the focus, too, when the person clicks into our frame, which may have it only a moment later. */
  #onWindowBlur(): void {
    setTimeout(() => {
      if (!this.#note.frame.hasFocus && !this.#isNotePointed) this.#close();
    });
  }

  #close(): void {
    this.#schedule(null);
    this.#note.close();
  }

  /** One timer for opening and closing: what is scheduled replaces what was, and null only cancels it. */
  #schedule(work: (() => void) | null, delay = 0): void {
    clearTimeout(this.#timer);
    this.#plan += 1;
    this.#next = null;
    if (!work) return;
    this.#timer = setTimeout(() => {
      this.#next = null;
      work();
    }, delay);
  }
}
