import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup, type Popup } from '../../support/browser/popup-driver.ts';

let demo: DemoServer;
let extension: Extension;
let shop: Page;
let popup: Popup;

beforeAll(async () => {
  demo = await serveDemo();
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  shop = await extension.context.newPage();
  await shop.goto(demo.url);
  popup = await openPopup(extension);
  await popup.page.click('.taps [data-emotion="happy"]');
  await popup.page.waitForSelector('footer [data-lit]:not([data-lit="0"])');
});
afterAll(async () => {
  await popup.close();
  await extension.close();
  await demo.close();
});

const titles = (): Promise<string[]> =>
  popup.page.locator('.page-list [data-pick]').evaluateAll(rows => rows.map(row => row.textContent ?? ''));

/** Whether a lit card that shows this title can be seen without scrolling. */
const isInView = (title: string): Promise<boolean> =>
  shop.locator('[data-moodlight]').evaluateAll(
    (cards, name) =>
      cards.some(card => {
        const { top, bottom } = card.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && card.textContent?.includes(name);
      }),
    title,
  );

it('lists the picks of the page, no title twice, and scrolls to the one that is clicked', async () => {
  const { page } = popup;
  await page.click('[data-action="page-list"]');
  await page.waitForSelector('.page-list [data-pick]');
  const listed = await titles();
  expect(listed.length).toBeGreaterThan(3);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length).toBeLessThanOrEqual(Number(await page.getAttribute('footer [data-lit]', 'data-lit')));
  await shop.evaluate(() => scrollTo(0, 0));
  for (const row of [listed.length - 1, 0]) {
    const title = (await page.locator('.page-list [data-pick] bdi').nth(row).textContent()) ?? '';
    expect(title.length).toBeGreaterThan(0);
    await page.locator('.page-list [data-pick]').nth(row).click();
    await page.waitForSelector(`.page-list li:nth-child(${row + 1}) [aria-current="true"]`);
    await expect.poll(() => isInView(title)).toBe(true);
  }
});

it('steps to the next and the previous pick', async () => {
  const { page } = popup;
  const current = (): Promise<number> =>
    page
      .locator('.page-list [data-pick]')
      .evaluateAll(rows => rows.findIndex(row => row.getAttribute('aria-current') === 'true'));
  await expect.poll(current).toBe(0);
  await page.click('[data-step="1"]');
  await expect.poll(current).toBe(1);
  await page.click('[data-step="-1"]');
  await expect.poll(current).toBe(0);
});

it('follows the mood while it is open', async () => {
  const before = await titles();
  await popup.page.click('.not-right summary');
  await popup.page.click('.not-right [data-emotion="fear"]');
  await expect.poll(titles).not.toEqual(before);
});

it('closes with Escape, and the popup stays open', async () => {
  await popup.page.locator('[data-action="page-list"]').focus();
  await popup.page.keyboard.press('Escape');
  await popup.page.waitForSelector('.page-list', { state: 'detached' });
  expect(popup.page.isClosed()).toBe(false);
});
