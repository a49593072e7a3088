import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeFaceVideo, writeStillVideo } from '../../demo/face/write-video.ts';
import { type CameraState, type Extension, launch } from '../../support/browser/chromium.ts';
import { changeFilm } from '../../support/browser/film.ts';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';
import { openPopup, type Popup } from '../../support/browser/popup-driver.ts';
import { scanPhoto, scanWithCamera } from '../../support/browser/scan-driver.ts';

let folder: string;
/** For a camera that is not simply there: it takes a browser of its own. */
let own: Extension | undefined;
const inFolder = (name: string): string => path.join(folder, name);
const FILM = 'film.mjpeg';
const shared = new SharedExtension(() => ({ video: inFolder(FILM) }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-camera-'));
  await writeFaceVideo(inFolder('happy.mjpeg'), 'happy');
  const pixels = new Uint8ClampedArray(640 * 480 * 4).map((_, i) => (i % 4 === 3 ? 255 : 0));
  await writeStillVideo(inFolder('black.mjpeg'), { width: 640, height: 480, pixels });
});
afterEach(async () => {
  await own?.close();
  own = undefined;
});
afterAll(async () => {
  await shared.close();
  await rm(folder, { recursive: true, force: true });
});

async function popupBefore(film: 'happy.mjpeg' | 'black.mjpeg'): Promise<Popup> {
  await changeFilm(inFolder(FILM), file => copyFile(inFolder(film), file));
  return openPopup(await shared.afresh());
}

async function popupWith(camera: Exclude<CameraState, 'granted'>): Promise<Popup> {
  own = await launch({ camera, video: inFolder('happy.mjpeg') });
  return openPopup(own);
}

const liveTracks = (popup: Popup): Promise<boolean> =>
  popup.page.evaluate(() => document.querySelector('video')?.srcObject !== null);

describe('the camera', () => {
  it('is switched off after a scan', async () => {
    const popup = await popupBefore('happy.mjpeg');
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
    const popup = await popupBefore('black.mjpeg');
    const { trouble, mood } = await scanWithCamera(popup.page);
    expect(mood).toBeNull();
    expect(['covered', 'no-face']).toContain(trouble?.kind);
    await popup.close();
  });

  it('is asked for in a new tab', async () => {
    own = await launch({ camera: 'real' });
    const popup = await openPopup(own);
    const tab = own.context.waitForEvent('page');
    await popup.page.click('[data-action="scan"]');
    expect((await tab).url()).toContain('popup/permission.html');
    await popup.close();
  });
});

describe('a photo', () => {
  it('that is not a picture is refused with a sentence', async () => {
    await writeFile(inFolder('broken.jpg'), 'not a picture');
    const popup = await popupBefore('happy.mjpeg');
    const { trouble } = await scanPhoto(popup.page, inFolder('broken.jpg'));
    expect(trouble).toEqual({
      kind: 'not-a-photo',
      sentence: expect.stringContaining('not a picture I can open'),
    });
    await popup.close();
  });
});
