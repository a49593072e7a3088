import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Extension, launch } from '../support/browser.ts';

let extension: Extension;
let popup: Page;

beforeAll(async () => {
  extension = await launch({});
  const first = await extension.open('popup/index.html');
  await first.click('.taps [data-emotion="sad"]');
  await first.waitForSelector('.pick');
  await first.close();
});
afterAll(() => extension.close());

beforeEach(async () => {
  popup = await extension.open('popup/index.html');
  await popup.evaluate(() => chrome.storage.local.clear());
  await popup.waitForSelector('.pick');
});
afterEach(() => popup.close());

const names = (): Promise<string[]> =>
  popup.locator('.pick').evaluateAll(rows => rows.map(row => row.getAttribute('data-title') ?? ''));

const said = (row: number): Promise<string | null> =>
  popup.locator('.pick').nth(row).locator('p').getAttribute('data-said');

describe('the kinds', () => {
  it('are films and series together, each alone, and music with its styles', async () => {
    const both = await names();
    await popup.click('[data-kind="series"]');
    await expect.poll(names).not.toEqual(both);
    await popup.click('[data-kind="music"]');
    await popup.waitForSelector('[data-kind="music"][aria-pressed="true"]');
    await expect.poll(names).not.toEqual(both);
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
  it('says what a verdict will change, and takes it back when tapped again', async () => {
    const up = popup.locator('.pick').first().locator('[data-verdict="up"]');
    await up.click();
    await expect.poll(() => said(0)).toBe('up');
    await up.click();
    await expect.poll(() => said(0)).toBeNull();
    const history = await popup.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'history.list', payload: { limit: 5 } }),
    );
    expect(history.ok.filter((entry: { entry: string }) => entry.entry === 'feedback')).toEqual([]);
  });

  it('is seen, never wanted or wanted more of from its menu; one menu at a time', async () => {
    await popup.locator('[data-action="more"]').nth(0).click();
    await popup.locator('[data-action="more"]').nth(1).click();
    expect(await popup.locator('.pick-menu').count()).toBe(1);
    for (const verdict of ['seen', 'never', 'more']) {
      await popup.click(`.pick-menu [data-verdict="${verdict}"]`);
      await expect.poll(() => said(1)).toBe(verdict);
    }
    expect(await popup.locator('.pick-menu [aria-pressed="true"]').count()).toBe(1);
  });

  it('that is not wanted is gone from the next list', async () => {
    const [first = ''] = await names();
    await popup.locator('[data-action="more"]').first().click();
    await popup.click('.pick-menu [data-verdict="never"]');
    await expect.poll(() => said(0)).toBe('never');
    await popup.click('[data-kind="film"]');
    await popup.click('[data-kind="all"]');
    await expect.poll(names).not.toContain(first);
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
    await popup.click('[data-kind="film"]');
    await popup.waitForSelector('[data-kind="film"][aria-pressed="true"]');
    const [title = ''] = await names();
    await popup.locator('[data-action="more"]').first().click();
    const links = await popup
      .locator('.pick-menu a')
      .evaluateAll(all => all.map(link => [link.getAttribute('data-service'), link.getAttribute('href')]));
    expect(links.map(([service]) => service)).toEqual(['primevideo', 'justwatch', 'imdb', 'letterboxd']);
    expect(links.at(-1)?.[1]).toBe(`https://letterboxd.com/search/films/${encodeURIComponent(title)}/`);
  });
});

describe('filters', () => {
  it('change the list and are kept', async () => {
    const before = await names();
    await popup.click('[data-action="filters"]');
    await popup.selectOption('select[data-filter="from"]', '1980');
    await popup.selectOption('select[data-filter="to"]', '1989');
    await expect.poll(names).not.toEqual(before);
    const years = await popup
      .locator('.pick')
      .evaluateAll(rows => rows.map(row => Number(row.getAttribute('data-year'))));
    expect(years.every(year => year >= 1980 && year <= 1989)).toBe(true);
    const again = await extension.open('popup/index.html');
    await again.waitForSelector('.pick');
    expect(await again.locator('[data-action="filters"]').innerText()).toContain('1');
    await again.close();
  });

  it('never leave a span that runs backwards', async () => {
    await popup.click('[data-action="filters"]');
    await popup.selectOption('select[data-filter="to"]', '1959');
    await popup.selectOption('select[data-filter="from"]', '1990');
    await expect
      .poll(() => popup.evaluate(async () => Object(await chrome.storage.local.get('filters')).filters))
      .toEqual({ from: 1990, to: 1999 });
  });

  it('that leave nothing are said to, with the one to drop', async () => {
    await popup.click('[data-kind="series"]');
    await popup.click('[data-action="filters"]');
    await popup.selectOption('select[data-filter="to"]', '1929');
    await popup.click('[data-filter="familySafe"]');
    await popup.waitForSelector('[data-action="loosen"][data-part="years"]');
    expect(await popup.locator('.pick').count()).toBe(0);
    await popup.click('[data-action="loosen"]');
    await popup.waitForSelector('.pick');
    expect(await popup.locator('[data-filter="familySafe"]').getAttribute('aria-pressed')).toBe('true');
  });
});
