import { text } from '../../i18n/text.ts';
import { LIT, REST } from '../attributes.ts';
import { focusableOf } from '../page-picks.ts';
import type { Hands } from './hands.ts';
import type { Note } from './note.ts';
import { keepWords } from './note-events.ts';
import { followPointer } from './pointer.ts';

/** A pointer that only passes by wants nothing of us. */
const BEFORE_SHOWING = 300;
/** Long enough to cross the gap between poster and note. */
const BEFORE_LEAVING = 250;
const FRAME = `[${LIT}], [${REST}="seen"]`;

const frameAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(FRAME) : null;

/** Shows the note for what a person points at or has focused, and takes it away again. */
export class Pointing {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awaited: { readonly frame: Element; readonly byFocus: boolean } | null = null;

  constructor(
    private readonly note: Note,
    private readonly hands: Hands,
    private readonly onError: (error: unknown) => void,
    life: AbortSignal,
  ) {
    keepWords(note.layer, life);
    const options = { signal: life, capture: true, passive: true };
    const on = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void): void =>
      window.addEventListener(type, event => event.isTrusted && hear(event), options);
    followPointer(target => this.#pointedAt(target), life);
    on('pointerout', ({ relatedTarget }) => relatedTarget === null && this.#leaveSoon());
    on('focusin', ({ target }) => this.#focused(target));
    on('pointerdown', ({ target }) => this.note.layer.isTarget(target) || this.#leave());
    on('scroll', () => this.#scrolled());
    on('resize', () => this.#leave());
    on('blur', ({ target }) => target === window && !this.note.isHeld && this.#leave());
    window.addEventListener('keydown', event => event.isTrusted && this.#pressed(event), {
      signal: life,
      capture: true,
    });
    life.addEventListener('abort', () => this.#leave());
  }

  #pointedAt(target: EventTarget | null): void {
    const frame = frameAt(target);
    const isOnNote = this.note.layer.isTarget(target) || (frame !== null && frame === this.note.frame);
    if (isOnNote) this.#wait(null);
    else if (frame) this.#expect(frame, false);
    else if (!this.#awaited?.byFocus) this.#leaveSoon();
  }

  #leaveSoon(): void {
    if (this.note.frame && !this.note.isHeld) this.#wait(() => this.note.close(), BEFORE_LEAVING);
    else this.#wait(null);
  }

  #focused(target: EventTarget | null): void {
    if (this.note.layer.isTarget(target)) return;
    const frame = frameAt(target);
    if (frame && this.hands.haveFocused(target)) this.#expect(frame, true);
    else if (this.note.frame && frame !== this.note.frame) this.#leave();
  }

  #expect(frame: Element, byFocus: boolean): void {
    if (this.note.isHeld && !byFocus) return;
    if (frame === this.#awaited?.frame && !byFocus) return;
    this.#wait(() => this.#open(frame, byFocus), BEFORE_SHOWING);
    this.#awaited = { frame, byFocus };
  }

  #open(frame: Element, byFocus: boolean): void {
    this.note
      .open(frame)
      .then(() => byFocus && this.note.say(text('note_keys')))
      .catch(this.onError);
  }

  /** A page that is still scrolling to what was focused comes to rest before the note comes up. */
  #scrolled(): void {
    const awaited = this.#awaited;
    if (awaited?.byFocus) this.#expect(awaited.frame, true);
    else if (!this.note.isHeld) this.#leave();
  }

  #pressed(event: KeyboardEvent): void {
    const isInside = this.note.layer.isTarget(event.target);
    if (event.key === 'Escape' && this.note.frame) {
      const frame = this.note.frame;
      this.#leave();
      if (isInside) focusableOf(frame)?.focus();
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.key === 'ArrowDown' && event.altKey && !isInside) this.#goIn(event);
    else if (isInside) this.#pressedInside(event);
  }

  /** What is typed into the note is no command to the site. It stands at the end of the page, but follows its poster. */
  #pressedInside(event: KeyboardEvent): void {
    event.stopImmediatePropagation();
    const frame = this.note.frame;
    if (event.key !== 'Tab' || !frame || !this.note.layer.isAtEdge(event.shiftKey)) return;
    event.preventDefault();
    focusableOf(frame)?.focus();
  }

  #goIn(event: KeyboardEvent): void {
    const frame = frameAt(event.target);
    if (!frame) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#wait(null);
    this.note
      .open(frame)
      .then(() => this.note.layer.focusOn('button'))
      .catch(this.onError);
  }

  #leave(): void {
    this.#wait(null);
    this.note.close();
  }

  #wait(work: (() => void) | null, time = 0): void {
    clearTimeout(this.#timer);
    this.#awaited = null;
    if (!work) return;
    this.#timer = setTimeout(() => {
      this.#awaited = null;
      work();
    }, time);
  }
}
