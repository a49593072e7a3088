import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { pressAt } from '../../support/browser/keyboard.ts';
import { LISTED, openPopup } from '../../support/browser/popup-driver.ts';

let folder: string;
let demo: DemoServer;
let extension: Extension;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-keyboard-'));
  const video = path.join(folder, 'happy.mjpeg');
  await writeFaceVideo(video, 'happy');
  demo = await serveDemo();
  extension = await launch({ video, granted: ['http://127.0.0.1/*'] });
});
afterAll(async () => {
  await extension.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

it('the whole way by keyboard alone: scan, correct, goal, like, the picks on the page', async () => {
  const shop = await extension.context.newPage();
  await shop.goto(demo.url);
  const { page, close } = await openPopup(extension);
  await pressAt(page, '[data-action="scan"]');
  await page.waitForSelector('.result[data-emotion="happy"]');
  await page.waitForSelector(LISTED);

  await pressAt(page, '.not-right summary');
  await pressAt(page, '.not-right [data-emotion="sad"]');
  await page.waitForSelector('.result[data-emotion="sad"]');

  await pressAt(page, '[data-goal="lift"]', 'Space');
  await page.waitForSelector('[data-goal="lift"][aria-pressed="true"]');
  await page.waitForSelector(LISTED);

  await pressAt(page, '.pick [data-verdict="up"]');
  await page.waitForSelector('.pick [data-verdict="up"][aria-pressed="true"]');

  await shop.waitForSelector('[data-moodlight="sad"]');
  await page.waitForSelector('footer [data-lit]:not([data-lit="0"])');
  expect(await shop.locator('[data-moodlight="sad"]').count()).toBeGreaterThan(0);
  await close();
});
