import type { Frame, Page } from 'playwright-core';
import { NOTE_PAGE } from '../../../src/note/note-line.ts';

const TRIES = 400;
const PAUSE = 50;

/** The text and the place of the note as the person sees them. */
export interface NoteSeen {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The note on a page: a page of ours in a frame, into which no script of the page can look. */
export class NoteOnPage {
  constructor(private readonly page: Page) {}

  /** Undefined until a card has been pointed at, and again some time after the note was closed. */
  get #frame(): Frame | undefined {
    return this.page.frames().find(frame => frame.url().endsWith(NOTE_PAGE));
  }

  /** Runs in the note; null when there is none, or when it goes away meanwhile. */
  async #ask<A, R>(run: (argument: A) => R, argument: A): Promise<R | null> {
    const answer = this.#frame?.evaluate(run as (argument: unknown) => R, argument);
    return (await answer?.catch(() => null)) ?? null;
  }

  async seen(): Promise<NoteSeen | null> {
    const text = await this.#ask(
      () => (document.querySelector('.placed .note') ? document.body.innerText : null),
      null,
    );
    const element = text === null ? null : await this.#frame?.frameElement().catch(() => null);
    const box = await element?.boundingBox();
    return text !== null && box ? { text, box } : null;
  }

  async #until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await look();
      if (found !== null) return found;
      await this.page.waitForTimeout(PAUSE);
    }
    throw new Error(`${what} did not come up.`);
  }

  wait(): Promise<NoteSeen> {
    return this.#until('The note', () => this.seen());
  }

  async attributeOf(name: string, value: string, wanted: string): Promise<string | null> {
    return this.#until(`A ${name}=${value}`, () =>
      this.#ask(
        ([selector, attribute]) => document.querySelector(selector)?.getAttribute(attribute) ?? null,
        [`[${name}="${value}"]`, wanted] as const,
      ),
    );
  }

  /** Whether a press on the note would count now. */
  async acceptsPresses(): Promise<boolean> {
    return (await this.#ask(() => document.querySelector('.accepts-presses') !== null, null)) === true;
  }

  /** Waits until the keyboard is on a button or in a field of the note. */
  async focused(wanted = '*'): Promise<void> {
    await this.#until('A focus in the note', () =>
      this.#ask(
        selector => (document.hasFocus() && document.querySelector(`${selector}:focus`) !== null) || null,
        wanted,
      ),
    );
  }

  /** Waits until a press on the note counts. */
  async ready(): Promise<void> {
    await this.#until('A note that accepts presses', async () => (await this.acceptsPresses()) || null);
  }

  /** Clicks with the mouse once presses count, as a person does who has seen the note. */
  async click(name: string, value: string): Promise<void> {
    await this.attributeOf(name, value, name);
    await this.ready();
    await this.clickAtOnce(name, value);
  }

  async clickAtOnce(name: string, value: string): Promise<void> {
    await this.attributeOf(name, value, name);
    const at = await this.#ask(selector => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, `[${name}="${value}"]`);
    const { box } = await this.wait();
    if (!at) throw new Error(`The note has no ${name}=${value}.`);
    await this.page.mouse.move(box.x + at.x, box.y + at.y);
    await this.page.mouse.click(box.x + at.x, box.y + at.y);
  }

  /** Presses every button as a script inside the note would, and returns how many buttons there were. */
  async forgeAll(): Promise<number> {
    const pressed = await this.#ask(() => {
      const buttons = [...document.querySelectorAll('button')];
      for (const button of buttons) {
        button.click();
        button.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, cancelable: true }));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      return buttons.length;
    }, null);
    return pressed ?? 0;
  }
}
