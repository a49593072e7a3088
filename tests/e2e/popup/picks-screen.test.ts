import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { LISTED } from '../../support/browser/popup-driver.ts';

let extension: Extension;
let popup: Page;

beforeAll(async () => {
  extension = await launch({});
  const first = await extension.open('popup/index.html');
  await first.click('.taps [data-emotion="sad"]');
  await first.waitForSelector(LISTED);
  await first.close();
});
afterAll(() => extension.close());

beforeEach(async () => {
  popup = await extension.open('popup/index.html');
  await popup.waitForSelector(LISTED);
});
/** Clears the settings before the page closes, so that no change reaches the next test. */
afterEach(async () => {
  await popup.evaluate(() => chrome.storage.local.clear());
  await popup.close();
});

const names = (): Promise<string[]> =>
  popup.locator('.pick').evaluateAll(rows => rows.map(row => row.getAttribute('data-title') ?? ''));

/** The button is pressed at once; the list is loaded a moment later. */
async function show(kind: string): Promise<void> {
  await popup.click(`[data-kind="${kind}"]`);
  await popup.waitForSelector(`.picks[aria-busy="false"] [data-kind="${kind}"][aria-pressed="true"]`);
}

const verdictShown = (row: number): Promise<string | null> =>
  popup.locator('.pick').nth(row).locator('p').getAttribute('data-said');

describe('the kinds', () => {
  it('show films and series together, series alone, and music with its own services', async () => {
    const both = await names();
    await show('series');
    expect(await names()).not.toEqual(both);
    await show('music');
    expect(await names()).not.toEqual(both);
    expect((await names()).length).toBe(12);
    expect(await popup.locator('.pick p').first().innerText()).not.toBe('');
    await popup.click('.pick [data-action="more"]');
    const services = popup.locator('.pick-menu [data-service]');
    expect(await services.evaluateAll(links => links.map(link => link.getAttribute('data-service')))).toEqual(
      ['spotify', 'youtubemusic'],
    );
  });
});

describe('a pick', () => {
  it('shows what a verdict changes, and withdraws it when it is clicked again', async () => {
    const up = popup.locator('.pick').first().locator('[data-verdict="up"]');
    await up.click();
    await expect.poll(() => verdictShown(0)).toBe('up');
    await up.click();
    await expect.poll(() => verdictShown(0)).toBeNull();
    const history = await popup.evaluate(() =>
      chrome.runtime.sendMessage({
        name: 'history.entries',
        payload: { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 5 },
      }),
    );
    expect(history.ok.filter((entry: { entry: string }) => entry.entry === 'feedback')).toEqual([]);
  });

  it('has a menu with the verdicts seen, never and more; one menu is open at a time', async () => {
    await popup.locator('[data-action="more"]').nth(0).click();
    await popup.locator('[data-action="more"]').nth(1).click();
    expect(await popup.locator('.pick-menu').count()).toBe(1);
    for (const verdict of ['seen', 'never', 'more']) {
      await popup.click(`.pick-menu [data-verdict="${verdict}"]`);
      await expect.poll(() => verdictShown(1)).toBe(verdict);
    }
    expect(await popup.locator('.pick-menu [aria-pressed="true"]').count()).toBe(1);
  });

  it('judged as not for me is missing from the next list', async () => {
    const [first = ''] = await names();
    await popup.locator('[data-action="more"]').first().click();
    await popup.click('.pick-menu [data-verdict="never"]');
    await expect.poll(() => verdictShown(0)).toBe('never');
    await show('film');
    await show('all');
    expect(await names()).not.toContain(first);
  });

  it('has a menu that opens and closes from the keyboard', async () => {
    const opener = popup.locator('.pick [data-action="more"]').first();
    await opener.focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.pick-menu');
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-verdict'))).toBe('seen');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.pick-menu', { state: 'detached' });
    expect(await opener.evaluate(button => button === document.activeElement)).toBe(true);
  });
});

describe('open on', () => {
  it('links to the services that the person chose', async () => {
    const options = await extension.open('options/index.html#services');
    await options.uncheck('[data-service="netflix"]');
    await options.check('[data-service="letterboxd"]');
    await options.close();
    await show('film');
    const [title = ''] = await names();
    await popup.locator('[data-action="more"]').first().click();
    const links = popup.locator('.pick-menu a[data-service]');
    await expect
      .poll(() => links.evaluateAll(all => all.map(link => link.getAttribute('data-service'))))
      .toEqual(['primevideo', 'justwatch', 'imdb', 'letterboxd']);
    const address = `https://letterboxd.com/search/films/${encodeURIComponent(title)}/`;
    expect(await links.last().getAttribute('href')).toBe(address);
  });
});

describe('filters', () => {
  it('change the list and are stored', async () => {
    await popup.click('[data-action="filters"]');
    await popup.selectOption('select[data-filter="from"]', '1980');
    await popup.selectOption('select[data-filter="to"]', '1989');
    const decades = (): Promise<readonly (string | undefined)[]> =>
      popup
        .locator('.pick')
        .evaluateAll(rows => [...new Set(rows.map(row => row.getAttribute('data-year')?.slice(0, 3)))]);
    await expect.poll(decades).toEqual(['198']);
    const again = await extension.open('popup/index.html');
    await again.waitForSelector(LISTED);
    await expect.poll(() => again.locator('[data-action="filters"]').innerText()).toContain('1');
    await again.close();
  });

  it('set at the same moment are both stored', async () => {
    await popup.click('[data-action="filters"]');
    await popup.evaluate(() => {
      for (const [end, year] of [
        ['from', '1980'],
        ['to', '1989'],
      ]) {
        const select = document.querySelector<HTMLSelectElement>(`select[data-filter="${end}"]`);
        if (!select) throw new Error('No such filter.');
        select.value = year ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await expect
      .poll(() => popup.evaluate(async () => Object(await chrome.storage.local.get('filters')).filters))
      .toEqual({ from: 1980, to: 1989 });
  });

  it('never give a span that ends before it begins', async () => {
    await popup.click('[data-action="filters"]');
    await popup.selectOption('select[data-filter="to"]', '1959');
    await popup.selectOption('select[data-filter="from"]', '1990');
    await expect
      .poll(() => popup.evaluate(async () => Object(await chrome.storage.local.get('filters')).filters))
      .toEqual({ from: 1990, to: 1999 });
  });

  it('that leave no title are reported, with the one to remove', async () => {
    await popup.click('[data-kind="series"]');
    await popup.click('[data-action="filters"]');
    await popup.selectOption('select[data-filter="to"]', '1929');
    await popup.click('[data-filter="familySafe"]');
    await popup.waitForSelector('[data-action="loosen"][data-part="years"]');
    expect(await popup.locator('.pick').count()).toBe(0);
    await popup.click('[data-action="loosen"]');
    await popup.waitForSelector(LISTED);
    expect(await popup.locator('[data-filter="familySafe"]').getAttribute('aria-pressed')).toBe('true');
  });
});
