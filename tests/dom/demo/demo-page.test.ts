import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { findChromium } from '../../support/browser/chromium.ts';

let server: DemoServer;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  server = await serveDemo();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  page.on('pageerror', error => errors.push(error.message));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  errors.length = 0;
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(server.url);
  // The long row is filled in the first frame, which may come after the page has loaded.
  await page.locator('#everything .title-card').first().waitFor();
});
afterEach(() => {
  expect(errors).toEqual([]);
});

const labels = (selector: string): Promise<(string | null)[]> =>
  page.locator(selector).evaluateAll(cards => cards.map(card => card.getAttribute('aria-label')));

it('brings a shelf a click, after a while, until there is no more', async () => {
  const SHELVES = '#shelves .shelf';
  const shelves = page.locator(SHELVES);
  const before = await shelves.count();
  // In one task of the page: the shelf comes in a later one, however slow the machine is.
  const atOnce = await page.locator('#more').evaluate((more: HTMLElement, selector) => {
    more.click();
    return document.querySelectorAll(selector).length;
  }, SHELVES);
  expect(atOnce).toBe(before);
  await shelves.nth(before).waitFor();
  for (let more = 1; more < 4; more++) {
    await page.click('#more');
    await shelves.nth(before + more).waitFor();
  }
  expect(await page.locator('#more').isVisible()).toBe(false);
});

it('shows the long row with few cards, which become other titles on scrolling', async () => {
  const cards = '#everything .title-card';
  const before = await labels(cards);
  await page.locator(cards).evaluateAll(all => {
    for (const [i, card] of all.entries()) card.setAttribute('data-node', String(i));
  });
  await page.locator('#everything').evaluate(row => row.scrollTo({ left: 3000, behavior: 'instant' }));
  await page.waitForFunction(
    first => !document.querySelector(`#everything [aria-label="${first}"]`),
    before[0],
  );
  const after = await labels(cards);
  expect(after).toHaveLength(before.length);
  expect(new Set(after).size).toBe(after.length);
  expect(after.filter(label => before.includes(label))).toEqual([]);
  expect(await page.locator(`${cards}[data-node]`).count()).toBe(before.length);
});

it('goes to a title and back without loading a page', async () => {
  await page.evaluate('globalThis.alive = true');
  await page.locator('.title-card').first().click();
  await page.locator('#title-page h1').waitFor();
  expect(page.url()).toContain('/title/');
  expect(await page.locator('#title-page .title-card').count()).toBeGreaterThan(3);
  expect(await page.locator('#home').isVisible()).toBe(false);
  await page.goBack();
  expect(await page.locator('#home').isVisible()).toBe(true);
  expect(await page.evaluate('globalThis.alive')).toBe(true);
});

it.each([320, 400, 768, 1280])('never scrolls sideways at %i px', async width => {
  await page.setViewportSize({ width, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
