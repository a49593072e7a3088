import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Alive, alive } from '../../bench/soak/measure-soak.ts';
import { showCards } from '../../bench/soak/show-cards.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { promisesIn } from '../../support/trust/heap.ts';
import { Targets } from '../../support/trust/targets.ts';

const BATCH = 200;

let demo: DemoServer;
let extension: Extension;
let targets: Targets;
let page: Page;

/** A share of `npm run bench -- soak`: what can be counted, and no memory, which breathes. */
beforeAll(async () => {
  demo = await serveDemo();
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  targets = await Targets.watch(extension.port, () => Promise.resolve());
  page = await extension.context.newPage();
  await page.goto(demo.url);
  const popup = await extension.open('popup/index.html');
  await popup.click('.taps [data-emotion="happy"]');
  await popup.waitForSelector('.result[data-emotion="happy"]');
  await popup.close();
  await page.bringToFront();
});
afterAll(async () => {
  targets.devtools.close();
  await extension.close();
  await demo.close();
});

let shown = 0;

async function show(batches: number): Promise<Omit<Alive, 'kilobytes'>> {
  for (const until = shown + batches * BATCH; shown < until; shown += BATCH)
    await showCards(page, shown, BATCH);
  const { kilobytes: _breathes, ...counts } = await alive(targets, await targets.find(page.url()));
  return counts;
}

it('of 2,000 cards that have come and gone nothing is left', async () => {
  const before = await show(3);
  expect(before.nodes).toBeGreaterThan(BATCH);
  expect(await show(10)).toEqual(before);
});

it('one card that is held would show: it holds all that were removed with it', async () => {
  const before = await show(1);
  const held = await page.waitForSelector('#soak [data-moodlight]', { state: 'attached' });
  const after = await show(2);
  expect(after.nodes).toBeGreaterThan(before.nodes + BATCH);
  await held.dispose();
  expect(await show(1)).toEqual(before);
});

describe('the worker', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await extension.open('popup/index.html');
  });

  async function promisesAfter(questions: number): Promise<number> {
    await popup.evaluate(async many => {
      for (let i = 0; i < many; i += 1)
        await chrome.runtime.sendMessage({
          name: 'history.entries',
          payload: { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 1 },
        });
    }, questions);
    return promisesIn(targets.devtools, await targets.find(`${extension.id}/background.js`));
  }

  it('keeps no promise of 200 questions that it has answered', async () => {
    const before = await promisesAfter(20);
    expect(before).toBeGreaterThan(0);
    expect(await promisesAfter(200)).toBeLessThan(before + 20);
  });
});
