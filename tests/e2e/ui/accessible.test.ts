import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen } from '../../screens/open-screen.ts';
import { openStage, type Stage } from '../../screens/screen-stage.ts';
import { SCREENS } from '../../screens/screens.ts';
import { dress } from '../../screens/variants.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = new Set(['serious', 'critical']);
/** The Corner Cinema stands for other people's pages. */
const OURS = SCREENS.filter(({ page }) => page !== 'demo');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** DevTools may evaluate where the page's own CSP forbids a script to be added. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(OURS)('$id', screen => {
  it('has no serious finding, in light or dark', async () => {
    const page = await openScreen(stage, screen);
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await dress(page, screen, scheme);
      found.push(...(await findings(page)).map(finding => `${scheme}: ${finding}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

it('the measure finds what is wrong', async () => {
  const page = await stage.extension.open('popup/permission.html');
  await page.waitForSelector('button');
  await page.evaluate(() => document.querySelector('button')?.replaceChildren());
  expect(await findings(page)).toContainEqual(expect.stringContaining('button-name'));
  await page.close();
});
