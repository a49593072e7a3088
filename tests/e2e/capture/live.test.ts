import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import { drawFace } from '../../demo/face/draw-face.ts';
import { encodePng } from '../../demo/face/png.ts';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { trackStates, watchTracks } from '../../support/browser/camera-tracks.ts';
import type { Extension } from '../../support/browser/chromium.ts';
import { changeFilm } from '../../support/browser/film.ts';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';

let folder: string;
let demo: DemoServer;
const video = (): string => path.join(folder, 'face.mjpeg');
const shared = new SharedExtension(() => ({ video: video(), granted: ['http://127.0.0.1/*'] }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-live-'));
  demo = await serveDemo();
});
afterAll(async () => {
  await shared.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

async function startBefore(emotion: Emotion): Promise<Extension> {
  await changeFilm(video(), file => writeFaceVideo(file, emotion));
  return shared.afresh();
}

describe('a live session', () => {
  it('lights the page for the mood of the face, and switches the camera off when it is stopped', async () => {
    const extension = await startBefore('happy');
    const shop = await extension.context.newPage();
    await shop.goto(demo.url);
    const panel = await extension.open('popup/panel.html');
    await panel.click('[data-action="live"]');
    await shop.waitForSelector('[data-moodlight="happy"]');
    await panel.waitForSelector('.now[data-mood="happy"]');

    await panel.click('[data-action="live"]');
    await panel.waitForSelector('.scan[data-activity="resting"]');
    await expect.poll(() => panel.evaluate(() => document.querySelector('video')?.srcObject)).toBeNull();
    await expect.poll(() => panel.locator('.now').count()).toBe(0);
  });

  it('ends with a tap: the camera is off, and so is the switch', async () => {
    const extension = await startBefore('happy');
    const panel = await extension.open('popup/panel.html');
    await panel.click('[data-action="live"]');
    await panel.waitForSelector('.now[data-mood="happy"]');
    await panel.click('.not-right summary');
    await panel.click('.not-right [data-emotion="sad"]');
    await panel.waitForSelector('[data-action="live"][aria-pressed="false"]');
    await expect.poll(() => panel.evaluate(() => document.querySelector('video')?.srcObject)).toBeNull();
    await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await panel.waitForTimeout(500);
    expect(await panel.evaluate(() => document.querySelector('video')?.srcObject)).toBeNull();
  });

  it('of learning the resting face switches the camera off when the person leaves', async () => {
    const extension = await startBefore('sad');
    const options = await extension.open('options/index.html#camera');
    await options.evaluate(watchTracks);
    await options.click('[data-action="learn"]');
    await expect.poll(() => options.evaluate(trackStates)).toEqual(['live']);
    await options.click('a[href="#sites"]');
    await expect.poll(() => options.evaluate(trackStates)).toEqual(['ended']);
  });

  it('of learning the resting face stores a bias that changes the odds', async () => {
    const extension = await startBefore('sad');
    const options = await extension.open('options/index.html#camera');
    await options.click('[data-action="learn"]');
    await options.waitForSelector('[data-effect]');
    expect(Number(await options.getAttribute('[data-effect]', 'data-effect'))).toBeGreaterThan(0.1);
    const stored = await options.evaluate(() => chrome.storage.local.get('neutral'));
    expect(Object.keys(Object(stored).neutral)).toEqual(['bias', 'on']);
    expect(Object.keys(Object(stored).neutral.bias).length).toBe(7);
  });
});

describe('several faces in a photo', () => {
  it('let the person choose which one counts', async () => {
    const one = drawFace({ expression: 'happy', width: 320, height: 480 });
    const two = drawFace({ expression: 'sad', width: 320, height: 480 });
    const pixels = new Uint8ClampedArray(640 * 480 * 4);
    for (let y = 0; y < 480; y += 1) {
      pixels.set(one.pixels.subarray(y * 320 * 4, (y + 1) * 320 * 4), y * 640 * 4);
      pixels.set(two.pixels.subarray(y * 320 * 4, (y + 1) * 320 * 4), (y * 640 + 320) * 4);
    }
    const extension = await startBefore('happy');
    const popup = await extension.open('popup/index.html');
    const buffer = Buffer.from(encodePng({ width: 640, height: 480, pixels }));
    await popup.setInputFiles('input[type="file"]', { name: 'two.png', mimeType: 'image/png', buffer });
    await popup.waitForSelector('.people');
    await expect.poll(() => popup.locator('.people button').count()).toBe(3);
    await popup.locator('.people button').first().click();
    await popup.waitForSelector('.result[data-emotion="happy"]');
    await popup.locator('.people button').nth(1).click();
    await popup.waitForSelector('.result:not([data-emotion="happy"])');
    expect(await popup.getAttribute('.people button:nth-of-type(2)', 'aria-pressed')).toBe('true');
    expect(await popup.locator('.times').count()).toBe(1);
    await popup.locator('.people button').first().click();
    await popup.waitForSelector('.result[data-emotion="happy"]');
  });
});
