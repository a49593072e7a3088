import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAndWatch } from '../../bench/popup/opening.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launch({});
});
afterAll(() => extension.close());

it('the popup is painted and answers before it asks for the engine', async () => {
  const { drawn, ready, engineAsked, engineReady } = await openAndWatch(extension);
  expect(drawn).toBeGreaterThan(0);
  expect(engineAsked).toBeGreaterThan(drawn);
  expect(engineAsked).toBeGreaterThan(ready);
  expect(engineReady).toBeGreaterThan(engineAsked);
});

it('a tap is answered even where the engine never starts', async () => {
  const page = await extension.context.newPage();
  // A page reaches the engine by sending a port to the worker; here the port is never delivered.
  await page.addInitScript(() => {
    ServiceWorker.prototype.postMessage = () => undefined;
  });
  await page.goto(`chrome-extension://${extension.id}/popup/index.html`);
  await page.click('.taps [data-emotion="happy"]');
  await page.waitForSelector('.result[data-emotion="happy"]');
  await page.waitForSelector('.pick');
  expect(await page.evaluate(() => performance.getEntriesByName('moodlight-engine-ready').length)).toBe(0);
  await page.close();
});
