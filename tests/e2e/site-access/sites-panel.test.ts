import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';

let extension: Extension;
let shop: DemoServer;
let page: Page;
beforeAll(async () => {
  shop = await serveDemo();
  extension = await launch({ granted: ['http://127.0.0.1/*', 'https://films.example/*'] });
});
afterAll(async () => {
  await extension.close();
  await shop.close();
});
beforeEach(async () => {
  page = await extension.open('options/index.html#sites');
});
afterEach(() => page.close());

const health = (site: string) =>
  page
    .locator('.sites label', { has: page.locator(`[aria-label="Switch on ${site}"]`) })
    .locator('[data-health]');
const tell = (name: string, payload: unknown = null): Promise<unknown> =>
  page.evaluate(message => chrome.runtime.sendMessage(message), { name, payload });

/** Style sheets that stand in the page beside its own, as the browser's own tools tell them. */
async function injectedSheets(visit: Page): Promise<number> {
  const tools = await extension.context.newCDPSession(visit);
  let count = 0;
  tools.on('CSS.styleSheetAdded', ({ header }) => {
    count += Number(header.origin === 'injected');
  });
  await tools.send('DOM.enable');
  // Answers once every sheet has been told.
  await tools.send('CSS.enable');
  await tools.detach();
  return count;
}

const stored = (key: string): Promise<unknown> =>
  page.evaluate(async name => (await chrome.storage.local.get(name))[name], key);

it('finds a site by name and by address', async () => {
  const shown = page.locator('.sites input[role="switch"]');
  await shown.first().waitFor();
  const all = await shown.count();
  await page.fill('[type="search"]', 'netf');
  await expect.poll(() => shown.count()).toBe(1);
  await page.fill('[type="search"]', 'themoviedb');
  await expect.poll(() => page.getAttribute('.sites input', 'aria-label')).toBe('Switch on TMDB');
  await page.fill('[type="search"]', 'no such site');
  await expect
    .poll(() => page.textContent('main > [role="status"]'))
    .toBe('I know no such site. You can add it below.');
  await page.fill('[type="search"]', '');
  await expect.poll(() => shown.count()).toBe(all);
});

it('tells how a site was last read, while a mood is in force', async () => {
  await expect.poll(() => health('The Corner Cinema').getAttribute('data-health')).toBe('unvisited');
  const popup = await extension.open('popup/index.html');
  await popup.click('.taps [data-emotion="happy"]');
  await popup.waitForSelector('.result');
  await popup.close();
  const visit = await extension.context.newPage();
  await visit.goto(shop.url);
  await expect.poll(() => health('The Corner Cinema').getAttribute('data-health')).toBe('adapter');
  expect(await health('The Corner Cinema').textContent()).toMatch(
    /^Titles read by its own plan: \d+, now|second/,
  );
  await visit.close();
  await tell('sites.leave', 'demo');
  await expect.poll(() => stored('siteHealth')).toEqual({});
});

it('an open tab gets script and style once, however often sites are switched', async () => {
  const visit = await extension.context.newPage();
  await visit.addInitScript(
    'copies = 0; addEventListener("moodlight-newer-copy", () => (copies += 1), true)',
  );
  await visit.goto(shop.url);
  const copies = (): Promise<number> => visit.evaluate('copies');
  await expect.poll(copies).toBe(1);
  expect(await injectedSheets(visit)).toBe(1);
  for (let times = 0; times < 3; times += 1) await tell('sites.sync');
  expect([await copies(), await injectedSheets(visit)]).toEqual([1, 1]);
  const switchOffAndOn = async (): Promise<void> => {
    await tell('sites.leave', 'demo');
    await tell('sites.sync');
  };
  await switchOffAndOn();
  const [first, sheets] = [await copies(), await injectedSheets(visit)];
  await switchOffAndOn();
  expect([await copies(), await injectedSheets(visit)]).toEqual([first + 1, sheets]);
  await visit.close();
});

it('keeps how titles are lit', async () => {
  await page.click('[data-intensity="spotlight"]');
  await expect.poll(() => page.isDisabled('[data-lighting="dimRest"]')).toBe(true);
  await page.click('[data-intensity="whisper"]');
  await page.check('[data-lighting="hideSeen"]');
  await expect
    .poll(() => stored('lighting'))
    .toEqual({ intensity: 'whisper', dimRest: false, hideSeen: true });
  await page.reload();
  await page.waitForSelector('[data-intensity="whisper"][aria-pressed="true"]');
  expect(await page.isChecked('[data-lighting="hideSeen"]')).toBe(true);
});

it('takes an address by hand, whole or not, and lets it go again', async () => {
  const expectAnswer = async (address: string, answer: string): Promise<void> => {
    await page.fill('[data-field="site"]', address);
    await page.press('[data-field="site"]', 'Enter');
    await expect.poll(() => page.textContent('.by-hand [role="status"]')).toBe(answer);
  };
  await expectAnswer('not a site', 'That is no address of a site. Write it as example.com.');
  await expectAnswer('https://www.netflix.com/browse', 'I know that site. Switch it on above.');
  await expectAnswer('https://films.example/tonight', 'Added. Open tabs of that site light up now.');
  await page.waitForSelector('[aria-label="Remove films.example"]');
  expect(await stored('addedSites')).toEqual(['films.example']);
});
