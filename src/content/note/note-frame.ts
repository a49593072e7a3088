import { type FromNote, NOTE_PAGE, NOTE_PORT, type ToNote } from '../../note/note-line.ts';
import { browser } from '../../platform/browser.ts';
import { ours } from '../attributes.ts';
import { placeBeside } from './place-beside.ts';

const WIDTH = 280;
const EDGE = 8;
/** Pointing from card to card uses the same frame; then the page is left as it was. */
const UNTIL_REMOVED = 10_000;

/** Written on the element: some pages forbid style sheets that they did not write (CSP, style-src). */
const BOX = {
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  borderRadius: '10px',
  pointerEvents: 'auto',
  boxShadow: '0 1px 2px rgb(0 0 0 / 12%), 0 6px 24px rgb(0 0 0 / 24%)',
} as const;
const FRAME = { display: 'block', width: '100%', height: '100%', border: '0' } as const;

/** A closed popover, too, has a layout, so that the note can measure itself before it is shown. */
const SHOWN = { display: 'block', visibility: 'visible' } as const;
const HIDDEN = { display: 'block', visibility: 'hidden' } as const;

/**
 * The frame that the note lies in: a page of ours, into which no script of the site can look. What holds it is outside
 * everything that the site has made, in a closed shadow root, and a popover: that lies in the browser's top layer, which no
 * `z-index` or `transform` of the page can cover or move.
 */
export class NoteFrame {
  readonly #host = document.createElement('div');
  readonly #box = document.createElement('div');
  #frame: HTMLIFrameElement | null = null;
  #line: Promise<MessagePort> | null = null;
  #removal: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onSaid: (said: FromNote) => void) {
    ours.add(this.#host);
    this.#host.style.setProperty('display', 'contents', 'important');
    this.#box.popover = 'manual';
    Object.assign(this.#box.style, BOX, HIDDEN);
    this.#host.attachShadow({ mode: 'closed' }).append(this.#box);
  }

  get isShown(): boolean {
    return this.#host.isConnected && this.#box.matches(':popover-open');
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#host;
  }

  /** Outside a closed root, the target of an event from within it is its host. */
  isTarget(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Loads the note, so that it can open at once. It goes into an open modal dialog: everything outside that is inert. */
  prepare(beside: Element): Promise<MessagePort> {
    clearTimeout(this.#removal);
    const parent = beside.closest('dialog:modal') ?? document.documentElement;
    if (this.#line && this.#host.parentNode === parent) return this.#line;
    this.#box.style.width = `${Math.min(WIDTH, document.documentElement.clientWidth - 2 * EDGE)}px`;
    this.#line = this.#load(parent);
    return this.#line;
  }

  say(message: ToNote): void {
    this.#line?.then(port => port.postMessage(message)).catch(error => console.debug('Moodlight', error));
  }

  /** Where the note is drawn anew and stays as it lies, a press still counts. */
  show(beside: Element, height: number): void {
    const { style } = this.#box;
    const before = this.isShown ? style.cssText : '';
    style.height = `${Math.min(height, window.innerHeight - 2 * EDGE)}px`;
    if (!this.isShown) this.#box.showPopover();
    const { width, height: shownHeight } = this.#box.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width, height: shownHeight };
    const { left, top } = placeBeside(beside.getBoundingClientRect(), size, view);
    Object.assign(style, SHOWN, { left: `${left}px`, top: `${top}px` });
    if (style.cssText !== before) this.say({ say: 'placed' });
  }

  focus(): void {
    this.#frame?.focus();
    this.say({ say: 'enter' });
  }

  hide(): void {
    if (!this.#host.isConnected) return;
    if (this.isShown) this.#box.hidePopover();
    Object.assign(this.#box.style, HIDDEN);
    this.say({ say: 'hide' });
    clearTimeout(this.#removal);
    this.#removal = setTimeout(() => this.remove(), UNTIL_REMOVED);
  }

  remove(): void {
    clearTimeout(this.#removal);
    this.#host.remove();
    this.#frame = null;
    this.#line = null;
  }

  /** A frame loads anew whenever its element is moved. */
  #load(parent: Element): Promise<MessagePort> {
    const frame = document.createElement('iframe');
    // Tab does not lead into it: a page could have Tab and Enter press what the person has not seen.
    frame.tabIndex = -1;
    frame.allow = '';
    Object.assign(frame.style, FRAME);
    this.#frame = frame;
    this.#box.replaceChildren(frame);
    const loaded = portInto(frame, this.onSaid);
    parent.append(this.#host);
    // As an attribute the address could be read in Firefox, where pages reach into closed roots (event.originalTarget),
    // and it would name this installation.
    frame.contentWindow?.location.replace(browser.runtime.getURL(NOTE_PAGE));
    return loaded;
  }
}

/** An empty document comes first. That of the note cannot be looked into in Chromium, and has another address in Firefox. */
const isEmpty = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.URL === 'about:blank';

/** In Firefox a page may have put another document into the frame. It gets a port to us, and hears what its own cards show. */
function portInto(frame: HTMLIFrameElement, onSaid: (said: FromNote) => void): Promise<MessagePort> {
  return new Promise(resolve => {
    frame.addEventListener('load', () => {
      if (isEmpty(frame)) return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => onSaid(data);
      frame.contentWindow?.postMessage(NOTE_PORT, '*', [port2]);
      resolve(port1);
    });
  });
}
