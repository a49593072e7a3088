import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { STEPS } from '../../../popup/welcome/step-ids.ts';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { CAMERAS, type CameraHere, standInForCamera } from '../../screens/cameras.ts';
import { type Extension, findWelcome, grantCamera, launch } from '../../support/browser/chromium.ts';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';
import { pressAt, tabTo } from '../../support/browser/keyboard.ts';

const PRIMARY = '[data-action="primary"]';
const WELCOME = 'popup/welcome/index.html';

let folder: string;
let video: string;
let extension: Extension;
const shared = new SharedExtension(() => ({}));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-welcome-'));
  video = path.join(folder, 'happy.mjpeg');
  await writeFaceVideo(video, 'happy');
});
afterAll(async () => {
  await shared.close();
  await rm(folder, { recursive: true, force: true });
});

const step = (page: Page, name: (typeof STEPS)[number]): Promise<unknown> =>
  page.waitForSelector(`main[data-step="${name}"]`);

/** The focused element: a screen reader goes on reading there. */
const focusedTag = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.tagName);

/** The page closes while the key is still pressed. */
const ignoreClosing = (): void => undefined;

async function installed(): Promise<Page> {
  extension = await launch({ video, granted: ['https://*.netflix.com/*'], keepsWelcome: true });
  const page = await findWelcome(extension.context);
  await page.waitForSelector('main');
  await page.bringToFront();
  return page;
}

describe('a new installation', () => {
  afterEach(() => extension.close());

  it('opens with the installation and leads from start to end by keyboard alone', async () => {
    const page = await installed();
    await step(page, 'what');
    await pressAt(page, PRIMARY);
    await step(page, 'promise');
    await expect.poll(() => focusedTag(page)).toBe('H1');
    await pressAt(page, PRIMARY);
    await step(page, 'camera');
    await page.waitForSelector('.outcome');
    await pressAt(page, PRIMARY);
    await step(page, 'sites');
    await page.waitForSelector('[data-site="netflix"][aria-pressed="true"]');
    await tabTo(page, '[data-site="youtube"][aria-pressed="false"]');
    await pressAt(page, PRIMARY);
    await step(page, 'try');
    await pressAt(page, PRIMARY);
    await page.waitForSelector('.first-result[data-emotion="happy"]');
    await page.waitForSelector('.first-picks li');
    await pressAt(page, PRIMARY);
    await step(page, 'find');
    await tabTo(page, PRIMARY);
    await Promise.all([page.waitForEvent('close'), page.keyboard.press('Enter').catch(ignoreClosing)]);
  });

  it('keeps its step over a reload, goes back and forth, and skips to the last step', async () => {
    const page = await installed();
    await pressAt(page, PRIMARY);
    await step(page, 'promise');
    await page.reload();
    await step(page, 'promise');
    await pressAt(page, '[data-action="back"]');
    await step(page, 'what');
    await page.goBack();
    await step(page, 'promise');
    await pressAt(page, '[data-action="skip"]');
    await step(page, 'find');
    expect(await page.locator('[data-action="skip"]').count()).toBe(0);
  });
});

it('takes a tap where there is no camera, and corrects it', async () => {
  extension = await shared.afresh();
  const page = await openAt('try', 'asks');
  await page.waitForSelector(`${PRIMARY}`);
  await pressAt(page, '.taps [data-emotion="sad"]', 'Space');
  await page.waitForSelector('.first-result[data-emotion="sad"]');
  await pressAt(page, '.first-result summary');
  await pressAt(page, '.first-result [data-emotion="happy"]');
  await page.waitForSelector('.first-result[data-emotion="happy"]');
});

async function openAt(name: (typeof STEPS)[number], camera: CameraHere): Promise<Page> {
  const page = await extension.context.newPage();
  await page.addInitScript(standInForCamera, CAMERAS[camera]);
  await page.goto(`chrome-extension://${extension.id}/${WELCOME}#${name}`);
  await step(page, name);
  return page;
}

describe('the camera step', () => {
  it.each([
    ['denied', 'blocked-chrome', false],
    ['asksForNone', 'no-camera', true],
    ['asksForBusy', 'in-use', true],
  ] as const)('shows what to click when it is %s', async (camera, drawn, asksFirst) => {
    extension = await shared.afresh();
    const page = await openAt('camera', camera);
    if (asksFirst) {
      await page.waitForSelector('[data-picture="question-chrome"]');
      await page.click(PRIMARY);
    }
    await page.waitForSelector(`[data-picture="${drawn}"]`);
    expect(await page.locator('.outcome').textContent()).toMatch(/\w{3}.*\./);
    // In each case a button goes on without the camera.
    const without = page.getByRole('button', { name: 'Go on without' });
    await without.click();
    await step(page, 'sites');
  });

  it('shows the answer when the person allows the camera in the browser’s settings', async () => {
    extension = await shared.afresh();
    await grantCamera(extension.context, extension.id, 'denied');
    const page = await extension.open(`${WELCOME}#camera`);
    await page.waitForSelector('[data-picture="blocked-chrome"]');
    await grantCamera(extension.context, extension.id, 'granted');
    await page.waitForSelector('[data-picture]', { state: 'detached' });
    await expect.poll(() => page.locator('.outcome').textContent()).toContain('ready');
  });
});
