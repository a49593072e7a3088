import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup } from '../../support/browser/popup-driver.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/pages');
const NETFLIX = 'https://www.netflix.com/browse';
/** Whoever sits between the person and the site can make up such a page. */
const MADE_UP = 'http://mitm-made-this-up.netflix.com/';

let extension: Extension;
afterEach(() => extension.close());

/** Answers the address with our own fixture and aborts every other request: none leaves the machine. */
async function netflixWith(fixture: string, address = NETFLIX) {
  // As older versions asked for it: http as well.
  extension = await launch({ granted: ['*://*.netflix.com/*'] });
  const body = readFileSync(path.join(FIXTURES, fixture, 'page.html'), 'utf8');
  await extension.context.route('**/*', route =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  const page = await extension.context.newPage();
  await page.goto(address);
  return page;
}

/** Whether a script of ours answers in the tab of this address. */
async function scriptsIn(address: string): Promise<unknown[]> {
  const worker = await extension.worker();
  return worker.evaluate(async url => {
    const tabs = await chrome.tabs.query({ url: `${url}*` });
    const asked = tabs.map(({ id }) =>
      chrome.tabs.sendMessage(id ?? 0, { name: 'content.summary', payload: null }),
    );
    return (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled');
  }, address);
}

/** A mood for which the page has several titles: the old one shows hardly anything but dark series. */
const PAGES = [
  ['netflix-old', 'sad'],
  ['netflix-new', 'happy'],
] as const;

describe.each(PAGES)('%s', (fixture, emotion) => {
  it('is lit by a tap, and only on titles', async () => {
    const page = await netflixWith(fixture);
    const popup = await openPopup(extension);
    await popup.page.click(`.taps [data-emotion="${emotion}"]`);
    await expect.poll(() => page.locator(`[data-moodlight="${emotion}"]`).count()).toBeGreaterThan(1);
    const expected: { title: string }[] = JSON.parse(
      readFileSync(path.join(FIXTURES, fixture, 'expected.json'), 'utf8'),
    );
    const titles = new Set(expected.map(({ title }) => title));
    const lit = await page
      .locator('[data-moodlight]')
      .evaluateAll(cards =>
        cards.map(
          card =>
            card.getAttribute('aria-label') ??
            card.querySelector('[aria-label]')?.getAttribute('aria-label') ??
            card.querySelector('img')?.alt,
        ),
      );
    expect(lit.filter(label => !titles.has(label ?? ''))).toEqual([]);
    await popup.close();
  });
});

it('a page by plain http is no page of the site, whatever was granted', async () => {
  const page = await netflixWith('netflix-new', MADE_UP);
  const popup = await openPopup(extension);
  await popup.page.click('.taps [data-emotion="happy"]');
  await popup.page.waitForSelector('.result');
  await popup.page.evaluate(() => chrome.runtime.sendMessage({ name: 'sites.sync', payload: null }));
  expect(await scriptsIn(MADE_UP)).toEqual([]);
  expect(await page.locator('[data-moodlight]').count()).toBe(0);
  await popup.close();
});
