import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf, tagOf } from '../../../src/i18n/locale.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';

const LOCALES = path.resolve(import.meta.dirname, '../../../src/_locales');
const FOLDERS = readdirSync(LOCALES).sort();
const wordsOf = async (locale: string): Promise<{ [key: string]: { message: string } }> =>
  (await import(path.join(LOCALES, locale, 'messages.json'), { with: { type: 'json' } })).default;

let extension: Extension;
beforeAll(async () => {
  extension = await launch({});
});
afterAll(() => extension.close());

describe('the language of our pages', () => {
  it('offers every language there is', async () => {
    const page = await extension.open('options/index.html#languages');
    await page.waitForSelector('[name="language"]:checked');
    const offered = await page
      .locator('[name="language"]')
      .evaluateAll(all => all.map(one => (one as HTMLInputElement).value));
    expect(offered).toEqual(['', ...FOLDERS]);
    await page.close();
  });

  it.each(FOLDERS)('speaks %s on every page once it is chosen', async locale => {
    const page = await extension.open('options/index.html#languages');
    const popup = await extension.open('popup/index.html');
    await page.check(`[name="language"][value="${locale}"]`);
    const words = await wordsOf(locale);
    for (const one of [page, popup]) {
      const root = one.locator('html');
      await expect.poll(() => root.getAttribute('lang')).toBe(tagOf(locale));
      expect(await root.getAttribute('dir')).toBe(directionOf(locale));
    }
    await expect.poll(() => page.textContent('main h1')).toBe(words.options_languages?.message);
    await expect.poll(() => popup.textContent('[data-action="scan"]')).toBe(words.scan_start?.message);
    await page.check('[name="language"][value=""]');
    await expect.poll(() => page.isChecked('[name="language"][value=""]')).toBe(true);
    await Promise.all([page.close(), popup.close()]);
  });
});
