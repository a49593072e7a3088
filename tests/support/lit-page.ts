import type { Page } from 'playwright-core';
import { bundle, type DomBrowser } from './dom-page.ts';

let script: Promise<string> | undefined;

/**
 * A page with the lamp in it. In place of the background stands a list: the titles it knows, of which those that
 * begin with "Lit" are lit. `globalThis.asked` holds every question, `globalThis.told` every summary.
 */
export async function litPage(
  browser: DomBrowser,
  html: string,
  siteId: string,
  known: readonly string[] = [],
): Promise<Page> {
  script ??= bundle('tests/support/lamp-page.ts');
  const page = await browser.page(html);
  await page.evaluate(names => {
    const asked: string[] = [];
    const told: unknown[] = [];
    const sendMessage = async ({ name, payload }: { name: string; payload: { text: string }[] }) => {
      if (name === 'page.summary') {
        told.push(payload);
        return { ok: null };
      }
      asked.push(...payload.map(({ text }) => text));
      const isKnown = (text: string) => names.length === 0 || names.includes(text);
      const ok = payload.map(({ text }) =>
        isKnown(text) ? { known: true, lit: text.startsWith('Lit'), emotion: 'happy' } : { known: false },
      );
      return { ok };
    };
    const extension = { runtime: { id: 'test', sendMessage } };
    // The polyfill wants to see a `chrome` of an extension before it takes `browser` as it is.
    Object.assign(globalThis, { asked, told, browser: extension, chrome: extension });
  }, known);
  await page.addScriptTag({ content: await script });
  await page.evaluate(`globalThis.lamp = moodlight.start(${JSON.stringify(siteId)})`);
  return page;
}
