import { writeFile } from 'node:fs/promises';
import type { Bidi } from './firefox-bidi.ts';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Tree[];
}

const LONGEST_WAIT = 20_000;

const PRESS = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
] as const;

/** One tab, or the browser's own window (the chrome scope). */
export class FirefoxPage {
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
  ) {}

  goto(url: string): Promise<unknown> {
    return this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Runs in the page, so it sees nothing of the test but its arguments; both ways by JSON. */
  async evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const { type, result, exceptionDetails } = await this.bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration: `async args => JSON.stringify((await (${run})(...JSON.parse(args))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'No exception details.');
    return JSON.parse(result?.value ?? 'null');
  }

  /** Waits for an element and answers with its text. */
  waitFor(selector: string, timeout = LONGEST_WAIT): Promise<string> {
    return this.evaluate(
      async (wanted, patience) => {
        const end = Date.now() + patience;
        for (;;) {
          const element = document.querySelector<HTMLElement>(wanted);
          if (element) return element.textContent;
          if (Date.now() > end) throw new Error(`No ${wanted} in ${document.title}.`);
          await new Promise(resolve => setTimeout(resolve, 50));
        }
      },
      selector,
      timeout,
    );
  }

  click(selector: string): Promise<null> {
    return this.evaluate(wanted => {
      const element = document.querySelector<HTMLElement>(wanted);
      if (!element) throw new Error(`No ${wanted} to click on.`);
      element.click();
      return null;
    }, selector);
  }

  count(selector: string): Promise<number> {
    return this.evaluate(wanted => document.querySelectorAll(wanted).length, selector);
  }

  async #locate(selector: string): Promise<{ readonly sharedId: string }> {
    const { nodes } = await this.bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
    });
    const [node] = nodes;
    if (!node) throw new Error(`No ${selector}.`);
    return { sharedId: node.sharedId };
  }

  async setFile(selector: string, file: string): Promise<void> {
    const element = await this.#locate(selector);
    await this.bidi.send('input.setFiles', { context: this.context, element, files: [file] });
  }

  /** A click of a real pointer: permissions are asked for only in a person's own act. */
  async press(selector: string): Promise<void> {
    await this.evaluate(wanted => document.querySelector(wanted)?.scrollIntoView(), selector);
    await this.#mouse([await this.#onto(selector), ...PRESS]);
  }

  /** A real pointer. */
  async pointAt(selector: string): Promise<void> {
    await this.#mouse([await this.#onto(selector)]);
  }

  async pressAt(x: number, y: number): Promise<void> {
    await this.#mouse([{ type: 'pointerMove', x, y }, ...PRESS]);
  }

  async #onto(selector: string): Promise<object> {
    const origin = { type: 'element', element: await this.#locate(selector) };
    return { type: 'pointerMove', x: 0, y: 0, origin };
  }

  async #mouse(actions: readonly object[]): Promise<void> {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.bidi.send('input.performActions', { context: this.context, actions: [mouse] });
  }

  /** The frame in this page with an address that ends so, once it is there. */
  async frame(ending: string): Promise<FirefoxPage> {
    for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; ) {
      const { contexts } = await this.bidi.send<{ contexts: readonly Tree[] }>('browsingContext.getTree', {
        root: this.context,
      });
      const found = contexts[0]?.children?.find(({ url }) => url.endsWith(ending));
      if (found) return new FirefoxPage(this.bidi, found.context);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`No frame with …${ending}.`);
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
      origin: 'document',
    });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  /** To the front: a page that is hidden is not lit. */
  activate(): Promise<unknown> {
    return this.bidi.send('browsingContext.activate', { context: this.context });
  }

  close(): Promise<unknown> {
    return this.bidi.send('browsingContext.close', { context: this.context });
  }
}
