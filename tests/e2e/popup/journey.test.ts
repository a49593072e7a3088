import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';
import { LISTED, openPopup } from '../../support/browser/popup-driver.ts';
import { scanWithCamera } from '../../support/browser/scan-driver.ts';

const LIT = '[data-moodlight]';

let folder: string;
let video: string;
let demo: DemoServer;
const shared = new SharedExtension(() => ({ video, granted: ['http://127.0.0.1/*'] }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-journey-'));
  video = path.join(folder, 'happy.mjpeg');
  await writeFaceVideo(video, 'happy');
  demo = await serveDemo();
});

afterAll(async () => {
  await shared.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

it('scan, picks, lit page, like, history', async () => {
  const extension = await shared.afresh();
  const shop = await extension.context.newPage();
  await shop.goto(demo.url);
  const popup = await openPopup(extension);
  const report = await scanWithCamera(popup.page);
  expect(report.mood?.emotion).toBe('happy');
  expect(report.mood?.sentence).toBe('You look happy');
  expect(['webgpu', 'wasm', 'cpu']).toContain(report.backend);

  await shop.waitForSelector(LIT);
  await popup.page.waitForSelector('footer [data-lit]:not([data-lit="0"])');
  const liked = (await popup.page.locator('.pick').first().getAttribute('data-title')) ?? '';
  await popup.page.locator('.pick [data-verdict="up"]').first().click();
  await popup.page.waitForSelector('.pick [data-verdict="up"][aria-pressed="true"]');
  await popup.close();

  const history = await extension.open('options/index.html#history');
  await history.waitForSelector('[data-entry="feedback"]');
  expect(await history.locator('[data-entry="feedback"]').innerText()).toContain(liked);
  expect(await history.locator('[data-entry="mood"]').first().innerText()).toContain('happy');
});

it('the page is lit for the mood, and for the other one after a correction', async () => {
  const extension = await shared.afresh();
  const shop = await extension.context.newPage();
  await shop.goto(demo.url);
  const popup = await openPopup(extension);
  await popup.page.click('.taps [data-emotion="happy"]');
  await expect.poll(() => shop.locator('[data-moodlight="happy"]').count()).toBeGreaterThan(5);
  await popup.page.click('.not-right summary');
  await popup.page.click('.not-right [data-emotion="fear"]');
  await shop.waitForSelector('[data-moodlight="fear"]');
  await expect.poll(() => shop.locator('[data-moodlight="happy"]').count()).toBe(0);
  await popup.close();
});

it('the goal is stored for the emotion, and changes the picks', async () => {
  const extension = await shared.afresh();
  const shop = await extension.context.newPage();
  await shop.goto(demo.url);
  const popup = await openPopup(extension);
  await popup.page.click('.taps [data-emotion="sad"]');
  await popup.page.waitForSelector(LISTED);
  const names = (): Promise<string[]> =>
    popup.page.locator('.pick').evaluateAll(rows => rows.map(row => row.getAttribute('data-title') ?? ''));
  const matching = await names();
  await popup.page.click('[data-goal="lift"]');
  await popup.page.waitForSelector('[data-goal="lift"][aria-pressed="true"]');
  await expect.poll(names).not.toEqual(matching);
  await popup.page.click('.not-right summary');
  await popup.page.click('.not-right [data-emotion="happy"]');
  await popup.page.waitForSelector('[data-goal="match"][aria-pressed="true"]');
  await popup.close();
});

it('a sentence sets the mood and the goal', async () => {
  const popup = await openPopup(await shared.afresh());
  await popup.page.fill('.sentence input', 'a western');
  await popup.page.click('.sentence button');
  await popup.page.waitForSelector('.trouble[data-trouble="unclear"]');
  await expect.poll(() => popup.page.inputValue('.sentence input')).toBe('a western');
  await popup.page.fill('.sentence input', 'feeling really sad today, cheer me up please');
  await popup.page.click('.sentence button');
  await popup.page.waitForSelector('.result[data-emotion="sad"][data-source="text"]');
  await popup.page.waitForSelector('[data-goal="lift"][aria-pressed="true"]');
  await popup.page.waitForSelector(LISTED);
  await expect.poll(() => popup.page.inputValue('.sentence input')).toBe('');
  await popup.close();
});

describe('without any site', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launch({ video });
  });
  afterAll(() => extension.close());

  it('nothing runs on a site that was not switched on', async () => {
    const shop = await extension.context.newPage();
    await shop.goto(demo.url);
    const popup = await openPopup(extension);
    await popup.page.click('.taps [data-emotion="happy"]');
    await popup.page.waitForSelector(LISTED);
    await popup.close();
    await shop.waitForTimeout(1000);
    expect(await shop.locator(LIT).count()).toBe(0);
    const worker = await extension.worker();
    expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  });
});
