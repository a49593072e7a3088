import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const TRIES = 400;

/** The text and the place of the note as the person sees them. */
export interface NoteSeen {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const attribute = ({ attributes = [] }: DomNode, name: string): string | undefined => {
  const at = attributes.indexOf(name);
  return at < 0 || at % 2 === 1 ? undefined : attributes[at + 1];
};

const below = (node: DomNode): readonly DomNode[] =>
  [node, ...(node.children ?? []).flatMap(below), ...(node.shadowRoots ?? []).flatMap(below)] as const;

const PRESS_ALL = `function () {
  const buttons = [...this.querySelectorAll('button')];
  for (const button of buttons) {
    button.click();
    button.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, cancelable: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
  return buttons.length;
}`;

/** Finds the note through the debugger: neither a page's script nor Playwright can look into its closed root. */
export class NoteOnPage {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<NoteOnPage> {
    return new NoteOnPage(page, await page.context().newCDPSession(page));
  }

  async #all(): Promise<readonly DomNode[]> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const note = below(root as DomNode).find(
      node => attribute(node, 'class') === 'note' && attribute(node, 'popover') === 'manual',
    );
    return note ? below(note) : [];
  }

  async #ask<T>(node: DomNode, script: string): Promise<T> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      ...(object.objectId && { objectId: object.objectId }),
      functionDeclaration: script,
      returnByValue: true,
    });
    return result.value as T;
  }

  async seen(): Promise<NoteSeen | null> {
    const [note] = await this.#all();
    if (!note) return null;
    return this.#ask(
      note,
      `function () { return { text: this.innerText, box: this.getBoundingClientRect().toJSON() } }`,
    );
  }

  async wait(): Promise<NoteSeen> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const note = await this.seen();
      if (note) return note;
      await this.page.waitForTimeout(50);
    }
    throw new Error('The note did not come up.');
  }

  async #find(name: string, value?: string): Promise<DomNode> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const nodes = await this.#all();
      const found = nodes.find(node =>
        value === undefined ? attribute(node, name) !== undefined : attribute(node, name) === value,
      );
      if (found) return found;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`The note has no ${name}=${value}.`);
  }

  async attributeOf(name: string, value: string, wanted: string): Promise<string | undefined> {
    return attribute(await this.#find(name, value), wanted);
  }

  /** Whether a press on the note would count now. */
  async acceptsPresses(): Promise<boolean> {
    const [note] = await this.#all();
    return note !== undefined && attribute(note, 'data-accepts-presses') !== undefined;
  }

  /** Waits until a press on the note counts. */
  async ready(): Promise<void> {
    await this.#find('data-accepts-presses');
  }

  /** Clicks with the mouse once presses count, as a person does who has seen the note. */
  async click(name: string, value?: string): Promise<void> {
    await this.#find(name, value);
    await this.ready();
    await this.clickAtOnce(name, value);
  }

  async clickAtOnce(name: string, value?: string): Promise<void> {
    const node = await this.#find(name, value);
    const { x, y } = await this.#ask<{ x: number; y: number }>(
      node,
      `function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 } }`,
    );
    await this.page.mouse.move(x, y);
    await this.page.mouse.click(x, y);
  }

  /** Clicks as a script inside the root would, at a time when a person's own press would count. */
  async forge(name: string, value: string): Promise<void> {
    await this.ready();
    await this.#ask(await this.#find(name, value), 'function () { this.click() }');
  }

  /** Dispatches events of these types on one element of the note; they bubble out of the shadow root if they can. */
  async dispatch(types: readonly string[], name: string, value: string): Promise<void> {
    const event = 'new Event(type, { bubbles: true, composed: true })';
    await this.#ask(
      await this.#find(name, value),
      `function () { for (const type of ${JSON.stringify(types)}) this.dispatchEvent(${event}) }`,
    );
  }

  /** Presses every button of the note in each way that a script has, and returns how many buttons there were. */
  async forgeAll(): Promise<number> {
    const [note] = await this.#all();
    return note ? this.#ask(note, PRESS_ALL) : 0;
  }
}
