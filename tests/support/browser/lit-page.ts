import type { Page } from 'playwright-core';
import { bundle, type OpenPage } from './dom-page.ts';

let scripts: Promise<[string, string]> | undefined;

/** A page with a page lighter in it, as `globalThis.lighter`; see background-stand-in.ts for who answers it. */
export async function litPage(
  open: OpenPage,
  html: string,
  siteId: string,
  known: readonly string[] = [],
): Promise<Page> {
  scripts ??= Promise.all([
    bundle('tests/support/fakes/background-stand-in.ts'),
    bundle('tests/support/browser/page-lighter-page.ts'),
  ]);
  const [background, lighter] = await scripts;
  const page = await open(html);
  const standIn = `moodlight.standIn(${JSON.stringify(known)});`;
  await page.addScriptTag({ content: [background, standIn, lighter].join('\n') });
  // `void`: else the whole page lighter would be the answer.
  await page.evaluate(`void (globalThis.lighter = moodlight.start(${JSON.stringify(siteId)}))`);
  return page;
}
