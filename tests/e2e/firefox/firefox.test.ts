import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxHere } from '../../../build/tools/find-browsers.mjs';
import { REFUSALS } from '../../../src/vision/frame.ts';
import { drawFace } from '../../demo/face/draw-face.ts';
import { encodePng } from '../../demo/face/png.ts';
import { serveDemo } from '../../demo/site/serve-demo.ts';
import { type Firefox, launchFirefox } from '../../support/firefox/firefox.ts';
import type { FirefoxPage } from '../../support/firefox/firefox-page.ts';
import { scanCameraIn, scanPhotoIn } from '../../support/firefox/firefox-popup.ts';
import { FirefoxView } from '../../support/firefox/firefox-view.ts';

/** What the extension's pages find in their window. */
declare const browser: {
  readonly runtime: {
    getBackgroundPage(): Promise<Window>;
    sendMessage(message: unknown): Promise<unknown>;
  };
};

const POPUP = 'popup/index.html';
const FITS = { across: 0, down: 0 };

const isMissing = firefoxHere() === undefined;
if (isMissing) console.info('No Firefox is installed: its smoke test is skipped.');

let folder: string;
let happy: string;
let firefox: Firefox;

async function openPopupPage(): Promise<FirefoxPage> {
  const popup = await firefox.open(POPUP);
  await popup.waitFor('.popup');
  return popup;
}

const moodsKept = (page: FirefoxPage): Promise<number> =>
  page.evaluate(async () => {
    const message = {
      name: 'history.entries',
      payload: { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 1000 },
    };
    const { ok } = (await browser.runtime.sendMessage(message)) as { ok: { entry: string }[] };
    return ok.filter(({ entry }) => entry === 'mood').length;
  });

/** Milliseconds until an idle event page ends; on a busy machine one reading alone may take two seconds. */
const IDLE = 6000;

describe.skipIf(isMissing)('in Firefox', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'moodlight-face-'));
    happy = path.join(folder, 'happy.png');
    await writeFile(happy, encodePng(drawFace({ expression: 'happy' })));
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('the popup page opens with its words', async () => {
    const popup = await openPopupPage();
    const words = await popup.waitFor('body');
    expect(words).toContain('Read my mood');
    expect(words).toContain('Nothing leaves this device.');
    expect(words).not.toContain('__MSG_');
    await popup.close();
  });

  it('the welcome opens with its first step and leads on', async () => {
    const welcome = await firefox.open('popup/welcome/index.html');
    await welcome.waitFor('main[data-step="what"]');
    const words = await welcome.waitFor('body');
    expect(words).toContain('What fits your mood lights up');
    expect(words).not.toContain('__MSG_');
    await welcome.click('button.primary');
    await welcome.waitFor('main[data-step="promise"]');
    await welcome.close();
  });

  it('a photo is read on WASM, and again after the event page was suspended', async () => {
    const popup = await openPopupPage();
    const answer = { emotion: 'happy', sentence: 'You look happy', backend: 'wasm', trouble: null };
    expect(await scanPhotoIn(popup, happy)).toEqual(answer);
    await popup.waitFor('.pick');
    await firefox.chrome.suspendBackground();
    expect(await scanPhotoIn(popup, happy)).toEqual(answer);
    await popup.close();
  });

  it('a photo is read in a private window, where no background page is to be had, and its mood is not kept', async () => {
    const popup = await firefox.openPrivate(POPUP);
    await popup.waitFor('.popup');
    const before = await moodsKept(popup);
    expect(await scanPhotoIn(popup, happy)).toMatchObject({ emotion: 'happy', backend: 'wasm' });
    await popup.waitFor('.result .unkept');
    await popup.waitFor('.pick');
    expect(await moodsKept(popup)).toBe(before);
    await popup.close();
  });

  it('a site that is switched on is lit by a tap, and otherwise by another', async () => {
    const demo = await serveDemo();
    try {
      const shop = await firefox.newTab(demo.url);
      const options = await firefox.open('options/index.html#sites');
      await options.waitFor('[aria-label="Switch on The Corner Cinema"]');
      await options.press('[aria-label="Switch on The Corner Cinema"]');
      await options.waitFor('[aria-label="Switch on The Corner Cinema"][aria-checked="true"]');
      const popup = await openPopupPage();
      await shop.activate();
      await popup.click('.taps [data-emotion="fear"]');
      await shop.waitFor('[data-moodlight="fear"]');
      await popup.click('.taps [data-emotion="happy"]');
      await shop.waitFor('[data-moodlight="happy"]');
      await expect.poll(() => shop.count('[data-moodlight="happy"]')).toBeGreaterThan(5);
      await expect.poll(() => shop.count('[data-moodlight="fear"]')).toBe(0);
      for (const page of [shop, options, popup]) await page.close();
    } finally {
      await demo.close();
    }
  });

  it('a camera that is denied gives the sentence, one that is allowed is looked at', async () => {
    await firefox.chrome.setCamera('deny');
    const popup = await openPopupPage();
    expect(await scanCameraIn(popup)).toMatchObject({
      trouble: 'denied',
      sentence: expect.stringContaining('The camera is blocked for Moodlight.'),
    });
    await firefox.chrome.setCamera('allow');
    const plainColour = await scanCameraIn(popup);
    expect(plainColour.emotion).toBeNull();
    expect(REFUSALS).toContain(plainColour.trouble);
    await popup.close();
  });

  it('the real popup fits its content and says when the camera was allowed only once', async () => {
    await firefox.chrome.setCamera('allowedOnce');
    const tab = await firefox.open('options/index.html');
    const popup = await FirefoxView.openPopup(tab);
    await expect.poll(() => popup.overflow()).toEqual(FITS);
    await popup.click('[data-action="scan"]');
    await popup.waitFor('.trouble[data-trouble="dismissed"]');
    await firefox.chrome.setCamera('allow');
    await popup.click('[data-action="scan"]');
    await popup.waitFor('.scan[data-activity="resting"][data-scans="2"]');
    expect(REFUSALS).toContain((await popup.waitFor('.trouble'))['data-trouble']);
    await popup.close();
    await tab.close();
  });

  it('keeping watch keeps the event page, and the engine in it, awake', async () => {
    await firefox.chrome.setPref('extensions.background.idle.timeout', IDLE);
    await firefox.chrome.suspendBackground(); // The next one counts by the new time.
    await firefox.chrome.setCamera('allow');
    const panel = await firefox.open('popup/panel.html');
    await panel.waitFor('[data-action="live"]');
    await panel.evaluate(async () => {
      (await browser.runtime.getBackgroundPage()).name = 'the first';
    });
    await panel.click('[data-action="live"]');
    await panel.waitFor('.now');
    await new Promise(resolve => setTimeout(resolve, 2.3 * IDLE));
    expect(await panel.evaluate(async () => (await browser.runtime.getBackgroundPage()).name)).toBe(
      'the first',
    );
    await panel.close();
    await firefox.chrome.setPref('extensions.background.idle.timeout', 30_000);
  });

  it('the sidebar opens from the popup and fits, as narrow as Firefox makes it', async () => {
    const tab = await firefox.open('options/index.html');
    const popup = await FirefoxView.openPopup(tab);
    await popup.waitFor('[data-action="panel"]');
    await firefox.chrome.clickInPopup('[data-action="panel"]');
    const sidebar = new FirefoxView(tab, 'sidebar');
    await sidebar.waitFor('.result');
    await sidebar.waitFor('.pick');
    await expect.poll(() => sidebar.overflow()).toEqual(FITS);
    await expect.poll(() => popup.isOpen()).toBe(false);
    await tab.close();
  });

  it('nothing went wrong unheard', async () => {
    expect(await firefox.chrome.errors()).toEqual([]);
    const popup = await openPopupPage();
    await popup.evaluate(() => console.error('said by the test'));
    await expect.poll(() => firefox.chrome.errors()).toEqual(['said by the test']);
    await popup.close();
  });
});
