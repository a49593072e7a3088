import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { NOTE_PAGE } from '../../../src/note/note-line.ts';
import { drawFace } from '../../demo/face/draw-face.ts';
import { encodePng } from '../../demo/face/png.ts';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup } from '../../support/browser/popup-driver.ts';
import { recordClip } from '../../support/browser/record-clip.ts';
import { scanPhoto, scanWithCamera } from '../../support/browser/scan-driver.ts';
import { NoteOnPage } from '../../support/note/note-driver.ts';
import { type LoggingProxy, loggingProxy } from '../../support/trust/logging-proxy.ts';
import { type NetworkLog, recordNetwork } from '../../support/trust/network-log.ts';
import { saveEraseAndTakeBack, switchSyncOn, teachNeutral } from '../../support/trust/own-data-flows.ts';
import { packagedPages } from '../../support/trust/packaged-pages.ts';

let folder: string;
let demo: DemoServer;
let proxy: LoggingProxy;
let extension: Extension;
let log: NetworkLog;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-network-'));
  await writeFaceVideo(path.join(folder, 'happy.mjpeg'), 'happy');
  [demo, proxy] = await Promise.all([serveDemo(), loggingProxy()]);
  extension = await launch({
    video: path.join(folder, 'happy.mjpeg'),
    granted: ['http://127.0.0.1/*'],
    proxy: proxy.address,
  });
  log = await recordNetwork(extension.port);
});

afterAll(async () => {
  log.close();
  await extension.close();
  await Promise.all([demo.close(), proxy.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** What went where it should not have; checked after every flow, so that a failure names its flow. */
function strays(): readonly string[] {
  const own = `chrome-extension://${extension.id}/`;
  // The frame on a page has an address of ours that changes with each start (build/manifest.mjs).
  const isNote = (url: string): boolean => url.startsWith('chrome-extension:') && url.endsWith(NOTE_PAGE);
  return log.requests
    .filter(({ url, by }) => {
      if (url.startsWith(own) || url.startsWith(`blob:${own}`) || isNote(url)) return false;
      return !(by.startsWith(demo.url) && url.startsWith(demo.url));
    })
    .map(({ url, by }) => `${by} asked for ${url.slice(0, 200)}`);
}

const stayedHome = (): void => {
  expect(strays()).toEqual([]);
  expect(proxy.wanted).toEqual([]);
};

it('a page, a scan, picks, a like: nothing leaves', async () => {
  const shop = await extension.context.newPage();
  await shop.goto(demo.url);
  const popup = await openPopup(extension);
  expect((await scanWithCamera(popup.page)).mood?.emotion).toBe('happy');
  await shop.waitForSelector('[data-moodlight]');
  await popup.page.locator('.pick [data-verdict="up"]').first().click();
  await popup.page.waitForSelector('.pick [data-verdict="up"][aria-pressed="true"]');
  await popup.close();
  await shop.close();
  stayedHome();
});

it('a sentence, a tap, a photo: nothing leaves', async () => {
  const popup = await extension.open('popup/index.html');
  await popup.fill('.sentence input', 'feeling really sad today, cheer me up please');
  await popup.click('.sentence button');
  await popup.waitForSelector('.result[data-emotion="sad"]');
  await popup.click('.not-right summary');
  await popup.click('.not-right [data-emotion="fear"]');
  await popup.waitForSelector('.result[data-emotion="fear"]');
  const { width, height, pixels } = drawFace({ expression: 'happy', width: 640, height: 480 });
  const buffer = Buffer.from(encodePng({ width, height, pixels }));
  await popup.setInputFiles('input[type="file"]', { name: 'me.png', mimeType: 'image/png', buffer });
  await popup.waitForSelector('.result[data-source="photo"]');
  await popup.close();
  stayedHome();
});

it('a live session: nothing leaves', async () => {
  const panel = await extension.open('popup/panel.html');
  await panel.click('[data-action="live"]');
  await panel.waitForSelector('.now[data-mood="happy"]');
  await panel.click('[data-action="live"]');
  await panel.waitForSelector('.scan[data-activity="resting"]');
  await panel.close();
  stayedHome();
});

it('a clip: nothing leaves', async () => {
  const popup = await extension.open('popup/index.html');
  const { width, height, pixels } = drawFace({ expression: 'happy', width: 640, height: 480 });
  const buffer = await recordClip(popup, Buffer.from(encodePng({ width, height, pixels })));
  const { mood, trouble } = await scanPhoto(popup, { name: 'me.webm', mimeType: 'video/webm', buffer });
  expect({ emotion: mood?.emotion, trouble }).toEqual({ emotion: 'happy', trouble: null });
  await popup.close();
  stayedHome();
});

it('a correction made in the note: nothing leaves', async () => {
  const shop = await extension.context.newPage();
  await shop.goto(demo.url);
  const lit = shop.locator('[data-moodlight]', { hasText: 'Paddington 2' }).first();
  await lit.scrollIntoViewIfNeeded();
  await lit.hover();
  const note = new NoteOnPage(shop);
  await note.wait();
  await note.click('data-action', 'wrong');
  // What is found pushes the rest down: the last button stands still only after it.
  await note.attributeOf('data-found', 'film|2017|paddington 2', 'type');
  await note.click('data-found', '');
  await expect.poll(async () => (await note.seen())?.text ?? '').toContain(messages.note_left_alone.message);
  await shop.close();
  stayedHome();
});

it('a resting face that is taught: nothing leaves', async () => {
  expect(await teachNeutral(extension)).toBeGreaterThan(0);
  stayedHome();
});

/** What the browser's own sync carries on is the browser's doing, and beyond what an extension asks for. */
it('sync that is switched on, and a setting that changes: nothing leaves by us', async () => {
  expect(await switchSyncOn(extension)).not.toEqual([]);
  stayedHome();
});

it('a file of everything, erased and taken back: nothing leaves', async () => {
  expect(await saveEraseAndTakeBack(extension)).toBeGreaterThan(2);
  stayedHome();
});

const settle = (page: Page): Promise<void> => page.waitForTimeout(300);

it('every section of the settings: nothing leaves', async () => {
  const options = await extension.open('options/index.html');
  const sections = await options
    .locator('nav a[href^="#"]')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
  expect(sections.length).toBeGreaterThan(3);
  for (const section of sections) {
    await options.goto(`chrome-extension://${extension.id}/options/index.html${section}`);
    await settle(options);
  }
  await options.close();
  stayedHome();
});

it('every page of the package, opened by itself: nothing leaves', async () => {
  for (const file of await packagedPages()) {
    const page = await extension.open(file);
    await settle(page);
    await page.close();
  }
  stayedHome();
  const own = log.requests.filter(({ url }) => url.includes(extension.id)).length;
  expect(own).toBeGreaterThan(30);
  console.log(
    `Network: ${log.requests.length} requests seen, ${own} for the extension’s own files, ` +
      `${log.requests.length - own} by the visited page for its own, 0 others; ${proxy.wanted.length} at the proxy, ` +
      `beside ${proxy.ofBrowser()} of the browser’s own.`,
  );
});

it('would notice: a page of ours that is made to ask elsewhere is seen, and refused by its policy', async () => {
  const before = proxy.wanted.length;
  const page = await extension.open('popup/index.html');
  const refused = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      error => String(error),
    ),
  );
  expect(refused).toContain('Failed to fetch');
  expect(proxy.wanted.length).toBe(before);
  const worker = await extension.worker();
  await worker.evaluate(() => fetch('http://example.com/').catch(String));
  const shop = await extension.context.newPage();
  await shop.goto(demo.url);
  await shop.evaluate(() => fetch('http://example.com/seen').catch(String));
  await expect.poll(() => proxy.wanted.length).toBeGreaterThan(before);
  await expect.poll(() => strays().filter(line => line.includes('example.com/seen'))).not.toEqual([]);
});
