import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../options/sections.ts';
import { type Extension, launch } from '../support/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = new Set(['serious', 'critical']);

let extension: Extension;
beforeAll(async () => {
  extension = await launch({});
});
afterAll(() => extension.close());

/** DevTools may evaluate where the page's own CSP forbids a script to be added. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const SCREENS = [
  ['popup/index.html', null],
  ['popup/index.html', '.taps [data-emotion="happy"]'],
  // The mood is in force from here on.
  ['popup/index.html', '.pick:first-child [data-action="more"]'],
  ['popup/index.html', '[data-action="filters"]'],
  ['popup/index.html', '[data-kind="music"]'],
  ['popup/panel.html', null],
  ['popup/permission.html', null],
  ...SECTIONS.map(({ id }) => [`options/index.html#${id}`, null] as const),
] as const;

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  it.each(SCREENS)('%s %s has no serious finding', async (address, click) => {
    const page = await extension.open(address);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (click) await page.locator(click).dispatchEvent('click');
    await page.waitForTimeout(400);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});
