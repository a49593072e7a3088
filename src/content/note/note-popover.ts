import { direction, language } from '../../i18n/text.ts';
import { ours } from '../attributes.ts';
import { backgroundOfPage } from '../paint/page-background.ts';
import { element } from './note-element.ts';
import { PRESS_EVENTS } from './note-events.ts';
import { STYLE } from './note-style.ts';
import { placeBeside } from './place-beside.ts';
import { VisibilityGuard } from './visibility-guard.ts';

/**
 * The element that holds the note. It is in the page only while the note is shown, outside everything that the site
 * has made, and its shadow root is closed to the page's scripts. A popover lies in the browser's top layer, which no
 * `z-index` or `transform` of the page can cover or move.
 */
export class NotePopover {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #note = element('div', { class: 'note', popover: 'manual', role: 'dialog' });
  /** Read out by screen readers when the note opens beside a focused link. */
  readonly #announcement = element('div', { class: 'announcement', role: 'status' });
  readonly #guard = new VisibilityGuard(this.#note);

  constructor() {
    ours.add(this.#host);
    this.#root.append(element('style', {}, STYLE), this.#announcement, this.#note);
    const stopUnseen = (press: Event): void => {
      if (!this.#guard.accepts(press)) press.stopImmediatePropagation();
    };
    this.#note.addEventListener('click', stopUnseen, { capture: true });
    for (const type of PRESS_EVENTS) this.#root.addEventListener(type, press => press.stopPropagation());
  }

  get isShown(): boolean {
    return this.#host.isConnected && this.#note.matches(':popover-open');
  }

  /** Focus by keyboard only: a button that was clicked has the focus as well, but the person may have gone on. */
  get hasFocus(): boolean {
    return this.#root.activeElement?.matches(':focus-visible') ?? false;
  }

  isFocusAtEdge(backwards: boolean): boolean {
    const all = [...this.#note.querySelectorAll('button, input')];
    return this.#root.activeElement === all.at(backwards ? 0 : -1);
  }

  /** Outside a closed root, the target of an event from within it is its host. */
  isTarget(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Goes into an open modal dialog: everything outside it is inert, including the top layer. */
  show(beside: Element, label: string, content: readonly Node[]): void {
    this.#note.setAttribute('aria-label', label);
    Object.assign(this.#note, { dir: direction(), lang: language() });
    this.#note.style.colorScheme = backgroundOfPage();
    this.#note.replaceChildren(...content);
    const parent = beside.closest('dialog:modal') ?? document.documentElement;
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    if (!this.isShown) this.#open();
    this.place(beside);
  }

  #open(): void {
    this.#note.showPopover();
    this.#guard.restart();
  }

  place(beside: Element): void {
    const { width, height } = this.#note.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeBeside(beside.getBoundingClientRect(), { width, height }, view);
    const { style } = this.#note;
    const [newLeft, newTop] = [`${left}px`, `${top}px`];
    if (style.left === newLeft && style.top === newTop) return;
    Object.assign(style, { left: newLeft, top: newTop });
    this.#guard.restart();
  }

  /** The `input` event was stopped at the window and has not reached the field. This one stays within the root. */
  dispatchInput(): void {
    this.#note.querySelector('input')?.dispatchEvent(new Event('input'));
  }

  announce(words: string): void {
    this.#announcement.textContent = words;
  }

  focusOn(selector: string): void {
    this.#note.querySelector<HTMLElement>(selector)?.focus();
  }

  setColour(colour: string): void {
    this.#note.style.setProperty('--mood', colour);
  }

  hide(): void {
    this.#guard.stop();
    this.#host.remove();
    this.#announcement.textContent = '';
  }
}
