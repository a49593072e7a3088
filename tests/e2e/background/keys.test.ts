import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup, popupOpened } from '../../support/browser/popup-driver.ts';

let folder: string;
let demo: DemoServer;
let extension: Extension;
let shop: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-keys-'));
  const video = path.join(folder, 'happy.mjpeg');
  await writeFaceVideo(video, 'happy');
  demo = await serveDemo();
  extension = await launch({ video, granted: ['http://127.0.0.1/*'] });
  shop = await extension.context.newPage();
  await shop.goto(demo.url);
});
afterAll(async () => {
  await extension.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the browser tells the extension when one of its keys is pressed: the browser's own keys no test can press. */
async function press(command: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async name => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (command: string, tab: unknown) => void };
    };
    onCommand.dispatch(name, tab);
  }, command);
}

const iconTitle = async (): Promise<string> =>
  (await extension.worker()).evaluate(() => chrome.action.getTitle({}));

it('one key opens the popup and scans at once; the icon says what came of it', async () => {
  expect(await iconTitle()).toBe('Moodlight');
  await press('scan');
  const popup = await popupOpened(extension);
  await popup.page.waitForSelector('.result[data-emotion="happy"][data-source="camera"]');
  await expect.poll(iconTitle).toBe('Moodlight: You look happy');
  await popup.close();
});

it('a popup that is opened later does not scan by itself', async () => {
  const popup = await openPopup(extension);
  await popup.page.waitForSelector('.result');
  expect(await popup.page.getAttribute('.scan', 'data-activity')).toBe('resting');
  expect(await popup.page.getAttribute('.scan', 'data-scans')).toBe('0');
  await popup.close();
});

it('keys step through the picks of the page', async () => {
  await shop.waitForSelector('[data-moodlight]');
  const at = (): Promise<string | null> =>
    shop.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  await press('next-pick');
  await expect.poll(at).not.toBeNull();
  const first = await at();
  await press('next-pick');
  await expect.poll(at).not.toBe(first);
  await press('previous-pick');
  await expect.poll(at).toBe(first);
});

it('the icon is itself again when the mood is gone', async () => {
  const options = await extension.open('options/index.html');
  await options.evaluate(() => chrome.storage.session.set({ currentMood: null }));
  await expect.poll(iconTitle).toBe('Moodlight');
});
