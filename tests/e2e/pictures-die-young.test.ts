import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawFace } from '../demo/face/draw-face.ts';
import { encodePng } from '../demo/face/png.ts';
import { writeFaceVideo } from '../demo/face/write-video.ts';
import { type Extension, launch } from '../support/browser.ts';
import { scanWithCamera } from '../support/scan.ts';
import { Memory, type PicturesLeft } from '../support/trust/pictures-left.ts';
import { holdsPicture, storedValues } from '../support/trust/stored-values.ts';
import { Targets } from '../support/trust/targets.ts';

const FRAME_BYTES = 320 * 240 * 4;

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

const MEMORIES = ['popup/index.html', 'engine/index.html', 'background.js'];

async function memoryOf(file: string): Promise<Memory> {
  return new Memory(targets.devtools, await targets.find(`${extension.id}/${file}`));
}

const left = async (): Promise<readonly PicturesLeft[]> => {
  const found: PicturesLeft[] = [];
  for (const file of MEMORIES) found.push(await (await memoryOf(file)).picturesLeft(FRAME_BYTES));
  return found;
};

function expectNothing(found: readonly PicturesLeft[]): void {
  for (const { where, holders, frames, videos, liveTracks } of found) {
    const kept = Object.entries(holders).filter(([, count]) => count > 0);
    expect({ where, kept, frames, videos, liveTracks }).toEqual({
      where,
      kept: [],
      frames: 0,
      videos: 0,
      liveTracks: 0,
    });
  }
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
    expect((await scanWithCamera(popup)).mood?.emotion).toBe('happy');
    expectNothing(await left());
  });

  it('of a photo nothing holds the picture', async () => {
    await photo();
    expectNothing(await left());
  });

  it('the networks keep their weights and nothing else', async () => {
    const tensors = async () => (await left()).map(one => one.tensors);
    const before = await tensors();
    await scanWithCamera(popup);
    await photo();
    expect(await tensors()).toEqual(before);
    expect(before.some(count => (count ?? 0) > 10)).toBe(true);
  });

  it('nothing that is stored is a picture', async () => {
    const stored = await popup.evaluate(storedValues);
    expect(JSON.stringify(stored)).toContain('happy');
    expect(Object.entries(stored).filter(([, value]) => holdsPicture(value))).toEqual([]);
  });
});

describe('the tests above', () => {
  it('would see a frame that stays', async () => {
    const memory = await memoryOf('popup/index.html');
    const { width, height, pixels } = drawFace({ expression: 'happy', width: 640, height: 480 });
    const kept = Buffer.from(pixels).toString('base64');
    await popup.evaluate(
      ([text = '', w, h]) => {
        const bytes = Uint8ClampedArray.from(atob(text), letter => letter.charCodeAt(0));
        Object.assign(globalThis, { kept: new ImageData(bytes, Number(w), Number(h)) });
      },
      [kept, String(width), String(height)],
    );
    const found = await memory.picturesLeft(FRAME_BYTES);
    expect(found).toMatchObject({ frames: 1, holders: { ImageData: 1 } });
    expect(holdsPicture({ mood: kept })).toBe(true);
    expect(holdsPicture([...pixels.subarray(0, 2000)])).toBe(true);
  });
});
