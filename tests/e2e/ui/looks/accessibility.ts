import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Screen } from '../../../screens/screens.ts';
import { dress } from '../../../screens/variants.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = new Set(['serious', 'critical']);

/** Of the rules that axe runs by itself, those that look at colours; for the others dark is the same as light. */
const OF_COLOUR = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** The debugging protocol may evaluate where the page's own CSP forbids a script to be added. */
export async function seriousFindings(page: Page, rules: object = {}): Promise<string[]> {
  await page.evaluate(AXE);
  const options = { ...rules, resultTypes: ['violations'] };
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return results.violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export async function seriousFindingsIn(page: Page, screen: Screen): Promise<string[]> {
  const found: string[] = [];
  for (const [scheme, rules] of [
    ['light', {}],
    ['dark', OF_COLOUR],
  ] as const) {
    await dress(page, screen, scheme);
    found.push(...(await seriousFindings(page, rules)).map(finding => `${scheme}: ${finding}`));
  }
  return found;
}
