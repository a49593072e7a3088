import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen } from '../../screens/open-screen.ts';
import { openStage, type Stage } from '../../screens/screen-stage.ts';
import { SCREENS } from '../../screens/screens.ts';
import { dress, variantsOf } from '../../screens/variants.ts';

/** The Corner Cinema is not ours to fit. */
const OURS = SCREENS.filter(({ page }) => page !== 'demo');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/**
 * What does not fit: a document wider than its window, a control beyond its edge or with words it cuts off. What
 * lies in a part that scrolls sideways by design (the genre map) can be reached.
 */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth
        ? element.matches('.sideways')
        : scrolls(element.parentElement));
    const isOutside = ({ left, right }: DOMRect): boolean => left < -1 || right > root.clientWidth + 1;
    const name = (element: Element): string =>
      `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
    const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      control => control.checkVisibility() && control.offsetWidth > 1 && !scrolls(control),
    );
    const outside = controls.filter(control => isOutside(control.getBoundingClientRect()));
    const cut = controls.filter(
      control =>
        control.matches('button, a') &&
        control.scrollWidth > control.clientWidth + 1 &&
        getComputedStyle(control).display !== 'inline',
    );
    return [
      ...(root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} wide in ${root.clientWidth}`] : []),
      ...outside.map(control => `outside: ${name(control)}`),
      ...cut.map(control => `cut: ${name(control)}`),
    ];
  });

describe.each(OURS)('$id', screen => {
  it('fits with large text, on a narrow screen and from right to left', async () => {
    const page = await openScreen(stage, screen);
    const found: string[] = [];
    for (const variant of variantsOf(screen)) {
      await dress(page, screen, variant);
      found.push(...(await misfits(page)).map(misfit => `${variant}: ${misfit}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

/** Those with the longest words in the least room. */
const TIGHT = [
  'popup-before',
  'popup-result',
  'popup-filters',
  'panel-before',
  'options-map',
  'welcome-camera',
];
const LANGUAGES = readdirSync(path.resolve(import.meta.dirname, '../../../src/_locales'));

it.each(LANGUAGES)('the tightest screens fit in %s', async language => {
  const spoken: Stage = {
    ...stage,
    reset: () => stage.reset().then(() => stage.set('language', language)),
  };
  const found: string[] = [];
  for (const screen of OURS.filter(({ id }) => TIGHT.includes(id))) {
    const page = await openScreen(spoken, screen);
    for (const variant of ['light', 'big'] as const) {
      await dress(page, screen, variant);
      found.push(...(await misfits(page)).map(misfit => `${screen.id} ${variant}: ${misfit}`));
    }
    await page.close();
  }
  expect(found).toEqual([]);
});

it('the measure sees a control that is pushed out, and words that are cut', async () => {
  const [screen] = OURS;
  if (!screen) throw new Error('No screens.');
  const page = await openScreen(stage, screen);
  expect(await misfits(page)).toEqual([]);
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('button.primary');
    if (button) button.style.cssText = 'inline-size: 40px; overflow: hidden; translate: 900px';
  });
  const found = (await misfits(page)).join('\n');
  expect(found).toContain('outside: BUTTON primary');
  expect(found).toContain('cut: BUTTON primary');
  await page.close();
});
