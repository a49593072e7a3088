import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf, tagOf } from '../../../src/i18n/locale.ts';
import { openScreen } from '../../screens/open-screen.ts';
import { openStage, type Stage } from '../../screens/screen-stage.ts';
import { OUR_SCREENS } from './looks/look-at.ts';
import { misfitsIn } from './looks/misfits.ts';

const LOCALES = path.resolve(import.meta.dirname, '../../../src/_locales');
const FOLDERS = readdirSync(LOCALES).sort();
const wordsOf = async (locale: string): Promise<{ [key: string]: { message: string } }> =>
  (await import(path.join(LOCALES, locale, 'messages.json'), { with: { type: 'json' } })).default;

/** The screens with the longest words in the least room. */
const TIGHT = [
  'popup-before',
  'popup-result',
  'popup-filters',
  'panel-before',
  'options-map',
  'welcome-camera',
];
const tight = OUR_SCREENS.filter(({ id }) => TIGHT.includes(id));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('every language there is can be chosen', async () => {
  const page = await stage.extension.open('options/index.html#languages');
  await page.waitForSelector('[name="language"]:checked');
  const offered = await page
    .locator('[name="language"]')
    .evaluateAll(all => all.map(one => (one as HTMLInputElement).value));
  expect(offered).toEqual(['', ...FOLDERS]);
  await page.close();
});

describe('each language in turn', () => {
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    page = await stage.extension.open('options/index.html#languages');
    popup = await stage.extension.open('popup/index.html');
  });
  afterAll(() => Promise.all([page.close(), popup.close()]));

  it.each(FOLDERS)('%s is spoken on every open page once it is chosen', async locale => {
    await page.check(`[name="language"][value="${locale}"]`);
    const words = await wordsOf(locale);
    for (const one of [page, popup]) {
      const root = one.locator('html');
      await expect.poll(() => root.getAttribute('lang')).toBe(tagOf(locale));
      expect(await root.getAttribute('dir')).toBe(directionOf(locale));
    }
    await expect.poll(() => page.textContent('main h1')).toBe(words.options_languages?.message);
    await expect.poll(() => popup.textContent('[data-action="scan"]')).toBe(words.scan_start?.message);
  });

  it("and none is chosen any more: the browser's own is spoken again", async () => {
    await page.check('[name="language"][value=""]');
    await expect.poll(() => page.isChecked('[name="language"][value=""]')).toBe(true);
    await expect.poll(() => popup.locator('html').getAttribute('lang')).toMatch(/^en/);
  });
});

describe.each(FOLDERS)('%s', locale => {
  it('fits on the tightest screens', async () => {
    expect(tight.length).toBe(TIGHT.length);
    const spoken: Stage = {
      ...stage,
      reset: () => stage.reset().then(() => stage.set('language', locale)),
    };
    const found: string[] = [];
    for (const screen of tight) {
      const page = await openScreen(spoken, screen);
      found.push(...(await misfitsIn(page, screen, ['light', 'big'])));
    }
    expect(found).toEqual([]);
  });
});
