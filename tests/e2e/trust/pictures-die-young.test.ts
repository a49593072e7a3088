import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawFace } from '../../demo/face/draw-face.ts';
import { encodePng } from '../../demo/face/png.ts';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { trackStates, watchTracks } from '../../support/browser/camera-tracks.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { takeVideos, watchVideos } from '../../support/browser/clip-videos.ts';
import { recordClip } from '../../support/browser/record-clip.ts';
import { scanPhoto, scanWithCamera } from '../../support/browser/scan-driver.ts';
import { heapOf, tensorsIn } from '../../support/trust/heap.ts';
import { holdsPicture, storedValues } from '../../support/trust/stored-values.ts';
import { type Target, Targets } from '../../support/trust/targets.ts';

/** The smallest picture that is made of a frame is the mouth's, 16 × 16 numbers of four bytes. */
const LEAST = 16 * 16 * 4;
/** Of camera and photo, as they are and as numbers of four bytes; then what is cut from them, in colour and grey. */
const PICTURES = [
  ...[640 * 480, 1280 * 960].flatMap(pixels => [1, 3, 4, 12, 16].map(bytes => bytes * pixels)),
  ...[256, 128, 96, 48, 16].map(side => 12 * side ** 2),
  ...[48, 32, 16].map(side => 4 * side ** 2),
];
/** Black, and as old as the engine: what the networks are warmed up with. */
const WARM_UP = 64 * 64 * 4;
/**
 * The memory that WebAssembly computes in. It is one buffer to the browser: what of a face's numbers still lies in it,
 * until the next ones take their place, no snapshot tells. Nor does one tell a picture that was overwritten from one
 * that was not, only what is still held: tests/unit/vision/vision-cleared.test.ts looks at the numbers themselves.
 */
const isWasm = (bytes: number): boolean => bytes % 65_536 === 0 && bytes >= 2 ** 24;

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
    const { holders, buffers } = await heapOf(targets.devtools, await find(place), LEAST);
    expect({ place, holders }).toEqual({ place, holders: [] });
    expect({ place, pictures: buffers.filter(bytes => PICTURES.includes(bytes)) }).toEqual({
      place,
      pictures: [],
    });
    // The background holds the catalog; popup and engine share one memory, and nothing in it is left to explain.
    if (place === 'background.js') expect(buffers.length).toBeLessThan(40);
    else expect(buffers.filter(bytes => !isWasm(bytes))).toEqual([WARM_UP]);
  }
  await expect.poll(() => popup.evaluate(videosWithPicture)).toBe(0);
}

const face = (width: number, height: number) =>
  Buffer.from(encodePng(drawFace({ expression: 'happy', width, height })));

const photo = async (): Promise<void> => {
  await popup.setInputFiles('input[type="file"]', {
    name: 'me.png',
    mimeType: 'image/png',
    buffer: face(1280, 960),
  });
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

  it('of a clip nothing holds the picture, nor does the player that is done with it', async () => {
    await popup.evaluate(watchVideos);
    const buffer = await recordClip(popup, face(640, 480));
    const { mood } = await scanPhoto(popup, { name: 'me.webm', mimeType: 'video/webm', buffer });
    expect(mood?.emotion).toBe('happy');
    expect(await popup.evaluate(takeVideos)).toEqual([[0, 0]]);
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
    const { holders, buffers } = await heapOf(targets.devtools, await find('popup/index.html'), LEAST);
    expect(holders).toEqual(['ImageData']);
    expect(buffers).toContain(width * height * 4);
    expect(PICTURES).toContain(width * height * 4);
    expect(holdsPicture({ mood: Buffer.from(pixels).toString('base64') })).toBe(true);
    expect(holdsPicture([...pixels.subarray(0, 2000)])).toBe(true);
  });

  it('would see a face that stays, however small, and a clip', async () => {
    await popup.evaluate(() => {
      const video = Object.assign(document.createElement('video'), { src: 'blob:none' });
      Object.assign(globalThis, { kept: [new Float32Array(48 * 48).fill(0.5), video] });
    });
    const { holders, buffers } = await heapOf(targets.devtools, await find('popup/index.html'), LEAST);
    expect(holders).toEqual([expect.stringMatching(/^<video src=/)]);
    expect(buffers.filter(bytes => PICTURES.includes(bytes))).toEqual([4 * 48 * 48]);
  });
});
