import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeFaceVideo, writeStillVideo } from '../../demo/face/write-video.ts';
import { type CameraState, type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup, type Popup } from '../../support/browser/popup-driver.ts';
import { scanPhoto, scanWithCamera } from '../../support/browser/scan-driver.ts';

let folder: string;
let extension: Extension | undefined;
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-camera-'));
  await writeFaceVideo(inFolder('happy.mjpeg'), 'happy');
  const pixels = new Uint8ClampedArray(640 * 480 * 4).map((_, i) => (i % 4 === 3 ? 255 : 0));
  await writeStillVideo(inFolder('black.mjpeg'), { width: 640, height: 480, pixels });
});
afterEach(async () => {
  await extension?.close();
  extension = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function popupWith(camera: CameraState, video = 'happy.mjpeg'): Promise<Popup> {
  extension = await launch({ camera, video: inFolder(video) });
  return openPopup(extension);
}

const liveTracks = (popup: Popup): Promise<boolean> =>
  popup.page.evaluate(() => document.querySelector('video')?.srcObject !== null);

describe('the camera', () => {
  it('is switched off after a scan', async () => {
    const popup = await popupWith('granted');
    expect((await scanWithCamera(popup.page)).mood?.emotion).toBe('happy');
    await expect.poll(() => liveTracks(popup)).toBe(false);
    await popup.close();
  });

  it('that is denied is reported, and a tap still works', async () => {
    const popup = await popupWith('denied');
    const { trouble, mood } = await scanWithCamera(popup.page);
    expect(mood).toBeNull();
    expect(trouble?.kind).toBe('denied');
    await popup.page.click('.taps [data-emotion="sad"]');
    await popup.page.waitForSelector('.result[data-emotion="sad"]');
    await popup.page.waitForSelector('.pick');
    await popup.close();
  });

  it('that does not exist is reported', async () => {
    const popup = await popupWith('none');
    expect((await scanWithCamera(popup.page)).trouble?.kind).toBe('no-camera');
    await popup.close();
  });

  it('that is covered gives no mood', async () => {
    const popup = await popupWith('granted', 'black.mjpeg');
    const { trouble, mood } = await scanWithCamera(popup.page);
    expect(mood).toBeNull();
    expect(['covered', 'no-face']).toContain(trouble?.kind);
    await popup.close();
  });

  it('is asked for in a new tab', async () => {
    extension = await launch({ camera: 'real' });
    const popup = await openPopup(extension);
    const tab = extension.context.waitForEvent('page');
    await popup.page.click('[data-action="scan"]');
    expect((await tab).url()).toContain('popup/permission.html');
    await popup.close();
  });
});

describe('a photo', () => {
  it('that is not a picture is refused with a sentence', async () => {
    await writeFile(inFolder('broken.jpg'), 'not a picture');
    const popup = await popupWith('granted');
    const { trouble } = await scanPhoto(popup.page, inFolder('broken.jpg'));
    expect(trouble).toEqual({
      kind: 'not-a-photo',
      sentence: expect.stringContaining('not a picture I can open'),
    });
    await popup.close();
  });
});
