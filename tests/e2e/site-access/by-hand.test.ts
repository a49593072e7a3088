import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_TITLES } from '../../../data/demo/titles.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup } from '../../support/browser/popup-driver.ts';

const SHOP = 'https://corner.example/';
let extension: Extension;

beforeAll(async () => {
  extension = await launch({ granted: [`${SHOP}*`, 'http://corner.example/*'] });
  const cards = DEMO_TITLES.slice(0, 24).map(
    ({ title }) => `<li><a href="/t"><h3>${title.replaceAll('&', '&amp;')}</h3></a></li>`,
  );
  await extension.context.route(`${SHOP}**`, route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<ul>${cards.join('')}</ul>` }),
  );
});
afterAll(() => extension.close());

it('a site we do not know is lit up by hand, read the generic way, and says how to help', async () => {
  const shop = await extension.context.newPage();
  await shop.goto(SHOP);
  const { page, close } = await openPopup(extension);
  await page.click('.taps [data-emotion="happy"]');
  // The browser's question is answered beforehand here; the rest of the way is the person's.
  await page.click('[data-action="light-up"]');
  await shop.waitForSelector('[data-moodlight]');
  await page.waitForSelector('footer [data-layer="generic"]');
  await page.click('.report button');
  const report = await page.locator('.report pre').innerText();
  expect(report).toContain('site: corner.example');
  expect(report).toContain('read by: generic');
  expect(report).not.toContain('https:');
  await close();
});

/** As after the browser was started anew: the mood ended with the session, the site is still switched on. */
it('such a page that is open before there is a mood lights up when one is taken', async () => {
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.session.clear());
  const shop = await extension.context.newPage();
  await shop.goto(SHOP);
  const { page, close } = await openPopup(extension);
  await page.waitForSelector('footer [data-layer="generic"]');
  expect(await shop.locator('[data-moodlight]').count()).toBe(0);
  await page.click('.taps [data-emotion="happy"]');
  await shop.waitForSelector('[data-moodlight]');
  await close();
  await shop.close();
});

it('what the browser would not ask about is not offered', async () => {
  for (const address of ['http://corner.example/', 'about:blank']) {
    const tab = await extension.context.newPage();
    await tab.route('**/*', route => route.fulfill({ contentType: 'text/html', body: 'nothing' }));
    await tab.goto(address);
    const { page, close } = await openPopup(extension);
    await page.waitForSelector('footer p');
    expect(await page.locator('[data-action="light-up"]').count()).toBe(0);
    await close();
    await tab.close();
  }
});
