import { direction, language } from '../../i18n/text.ts';
import { ours } from '../attributes.ts';
import { groundOfPage } from '../paint/ground.ts';
import { element } from './note-element.ts';
import { PRESSES } from './note-events.ts';
import { STYLE } from './note-style.ts';
import { placeBeside } from './place-beside.ts';
import { VisibilityGuard } from './visibility-guard.ts';

/**
 * What the note lies in: on the page only while it is shown, outside of all that the site has made, above
 * everything, and closed to the page's script. The browser's top layer knows no `z-index` and no `transform`.
 */
export class NotePopover {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #note = element('div', { class: 'note', popover: 'manual', role: 'dialog' });
  /** Heard by screen readers when the note comes up beside a focused link. */
  readonly #said = element('div', { class: 'said', role: 'status' });
  readonly #sight = new VisibilityGuard(this.#note);

  constructor() {
    ours.add(this.#host);
    this.#root.append(element('style', {}, STYLE), this.#said, this.#note);
    const heed = (press: Event): void => {
      if (!this.#sight.takes(press)) press.stopImmediatePropagation();
    };
    this.#note.addEventListener('click', heed, { capture: true });
    for (const type of PRESSES) this.#root.addEventListener(type, press => press.stopPropagation());
  }

  get isShown(): boolean {
    return this.#host.isConnected && this.#note.matches(':popover-open');
  }

  /** By keyboard; a button that was clicked has the focus, too, but nobody is there. */
  get hasFocus(): boolean {
    return this.#root.activeElement?.matches(':focus-visible') ?? false;
  }

  isAtEdge(backwards: boolean): boolean {
    const all = [...this.#note.querySelectorAll('button, input')];
    return this.#root.activeElement === all.at(backwards ? 0 : -1);
  }

  /** Events that cross the border of a closed root name its host. */
  isTarget(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Whatever lies outside an open modal dialog is inert, the top layer included. */
  show(beside: Element, label: string, content: readonly Node[]): void {
    this.#note.setAttribute('aria-label', label);
    Object.assign(this.#note, { dir: direction(), lang: language() });
    this.#note.style.colorScheme = groundOfPage();
    this.#note.replaceChildren(...content);
    const home = beside.closest('dialog:modal') ?? document.documentElement;
    if (this.#host.parentNode !== home) home.append(this.#host);
    if (!this.isShown) this.#comeUp();
    this.place(beside);
  }

  #comeUp(): void {
    this.#note.showPopover();
    this.#sight.begin();
  }

  place(beside: Element): void {
    const { width, height } = this.#note.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeBeside(beside.getBoundingClientRect(), { width, height }, view);
    const { style } = this.#note;
    const [leftNow, topNow] = [`${left}px`, `${top}px`];
    if (style.left === leftNow && style.top === topNow) return;
    Object.assign(style, { left: leftNow, top: topNow });
    this.#sight.begin();
  }

  /** The field's own event was kept from the page, and so from the field; this one stays within the root. */
  typed(): void {
    this.#note.querySelector('input')?.dispatchEvent(new Event('input'));
  }

  say(words: string): void {
    this.#said.textContent = words;
  }

  focusOn(selector: string): void {
    this.#note.querySelector<HTMLElement>(selector)?.focus();
  }

  colour(colour: string): void {
    this.#note.style.setProperty('--mood', colour);
  }

  hide(): void {
    this.#sight.end();
    this.#host.remove();
    this.#said.textContent = '';
  }
}
