import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawFace } from '../demo/face/draw-face.ts';
import { encodePng } from '../demo/face/png.ts';
import { writeFaceVideo } from '../demo/face/write-video.ts';
import { type Extension, launch } from '../support/browser.ts';
import { trackStates, watchTracks } from '../support/camera-tracks.ts';
import { scanWithCamera } from '../support/scan.ts';
import { heapOf, tensorsIn } from '../support/trust/heap.ts';
import { holdsPicture, storedValues } from '../support/trust/stored-values.ts';
import { type Target, Targets } from '../support/trust/targets.ts';

const FRAME_BYTES = 640 * 480;
/** Of camera and photo, as they are and as numbers of four bytes. */
const FRAMES = [640 * 480, 1280 * 960].flatMap(pixels => [
  pixels,
  3 * pixels,
  4 * pixels,
  12 * pixels,
  16 * pixels,
]);

let folder: string;
let extension: Extension;
let targets: Targets;
let popup: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-pictures-'));
  await writeFaceVideo(path.join(folder, 'happy.mjpeg'), 'happy');
  extension = await launch({ video: path.join(folder, 'happy.mjpeg') });
  targets = await Targets.watch(extension.port, () => Promise.resolve());
  popup = await extension.open('popup/index.html');
});
afterAll(async () => {
  targets.devtools.close();
  await extension.close();
  await rm(folder, { recursive: true, force: true });
});

const PLACES = ['popup/index.html', 'engine/index.html', 'background.js'];

const find = (file: string): Promise<Target> => targets.find(`${extension.id}/${file}`);

const videosWithPicture = (): number =>
  [...document.querySelectorAll('video')].filter(video => video.srcObject || video.src).length;

async function expectNoPicture(): Promise<void> {
  for (const place of PLACES) {
    const { holders, buffers } = await heapOf(targets.devtools, await find(place), FRAME_BYTES);
    expect({ place, holders }).toEqual({ place, holders: [] });
    // What is left is the memory that WebAssembly computes in, and the catalog: never the size of a frame.
    expect(buffers.filter(bytes => FRAMES.includes(bytes))).toEqual([]);
    expect(buffers.length).toBeLessThan(place === 'background.js' ? 40 : 3);
  }
  await expect.poll(() => popup.evaluate(videosWithPicture)).toBe(0);
}

const face = () => {
  const { width, height, pixels } = drawFace({ expression: 'happy', width: 1280, height: 960 });
  return Buffer.from(encodePng({ width, height, pixels }));
};

const photo = async (): Promise<void> => {
  await popup.setInputFiles('input[type="file"]', { name: 'me.png', mimeType: 'image/png', buffer: face() });
  await popup.waitForSelector('.result[data-source="photo"]');
};

describe('after a scan', () => {
  it('with the camera nothing holds the picture, and the camera is off', async () => {
    await popup.evaluate(watchTracks);
    expect((await scanWithCamera(popup)).mood?.emotion).toBe('happy');
    await expect.poll(() => popup.evaluate(trackStates)).toEqual(['ended']);
    await expectNoPicture();
  });

  it('of a photo nothing holds the picture', async () => {
    await photo();
    await expectNoPicture();
  });

  it('the networks keep their weights and nothing else', async () => {
    const tensors = async () => tensorsIn(targets.devtools, await find('engine/index.html'));
    await scanWithCamera(popup);
    const before = await tensors();
    await scanWithCamera(popup);
    await photo();
    expect(await tensors()).toBe(before);
    expect(before).toBeGreaterThan(10);
  });

  it('nothing that is stored is a picture', async () => {
    await scanWithCamera(popup);
    const stored = await popup.evaluate(storedValues);
    expect(JSON.stringify(stored)).toContain('happy');
    expect(Object.entries(stored).filter(([, value]) => holdsPicture(value))).toEqual([]);
  });
});

describe('the tests above', () => {
  it('would see a frame that stays', async () => {
    const { width, height, pixels } = drawFace({ expression: 'happy', width: 640, height: 480 });
    await popup.evaluate(() => Object.assign(globalThis, { kept: new ImageData(640, 480) }));
    const { holders, buffers } = await heapOf(targets.devtools, await find('popup/index.html'), FRAME_BYTES);
    expect(holders).toEqual(['ImageData']);
    expect(buffers).toContain(width * height * 4);
    expect(holdsPicture({ mood: Buffer.from(pixels).toString('base64') })).toBe(true);
    expect(holdsPicture([...pixels.subarray(0, 2000)])).toBe(true);
  });
});
