import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArrivalVideo, writeFaceVideo } from '../../demo/face/write-video.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { changeFilm } from '../../support/browser/film.ts';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';
import { devtoolsOf, ENGINE, killTargets, ownTargets, WORKER } from '../../support/browser/own-targets.ts';
import { openPopup } from '../../support/browser/popup-driver.ts';
import { type ScanReport, scanWithCamera } from '../../support/browser/scan-driver.ts';

let folder: string;
let extension: Extension;
/**
 * A browser whose engine has nothing to do while the other tests run: its idle minute passes meanwhile. Its WebGPU is
 * only software.
 */
let idle: { readonly extension: Extension; readonly page: Page; readonly report: ScanReport };

const inFolder = (name: string): string => path.join(folder, name);
const FILM = 'film.mjpeg';
const shared = new SharedExtension(() => ({ video: inFolder(FILM) }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-engine-'));
  await writeFaceVideo(inFolder('happy.mjpeg'), 'happy');
  await writeArrivalVideo(inFolder('arrival.mjpeg'), 'happy');
  idle = await idleEngine();
});
afterAll(async () => {
  await idle.extension.close();
  await shared.close();
  await rm(folder, { recursive: true, force: true });
});

async function startBefore(film: 'happy.mjpeg' | 'arrival.mjpeg'): Promise<void> {
  await changeFilm(inFolder(FILM), file => copyFile(inFolder(film), file));
  extension = await shared.afresh();
}

async function idleEngine(): Promise<typeof idle> {
  const own = await launch({ video: inFolder('happy.mjpeg'), softwareGpu: true });
  const page = await own.open('popup/index.html');
  const report = await scanWithCamera(page);
  return { extension: own, page, report };
}

async function enginesOf(running: Extension): Promise<number> {
  const devtools = await devtoolsOf(running);
  const engines = await ownTargets(devtools, running, ENGINE);
  await devtools.detach();
  return engines.length;
}

/** A sure look is over in a moment: whoever wants to see it must be watching before it begins. */
async function beginScan(page: Page): Promise<void> {
  const looking = page.waitForSelector('.scan[data-activity="looking"]');
  await page.click('[data-action="scan"]');
  await looking;
}

describe('the engine', () => {
  it('survives the death of the service worker in the middle of a scan', async () => {
    await startBefore('arrival.mjpeg');
    const { page, close } = await openPopup(extension);
    await beginScan(page);
    expect(await killTargets(extension, WORKER)).toBe(1);
    await page.waitForSelector('.result[data-emotion="happy"]');
    await page.waitForSelector('.pick');
    await close();
  });

  it('comes back after a crash, in the middle of a scan', async () => {
    await startBefore('arrival.mjpeg');
    const { page, close } = await openPopup(extension);
    await beginScan(page);
    expect(await killTargets(extension, ENGINE)).toBe(1);
    await page.waitForSelector('.result[data-emotion="happy"]');
    expect(await enginesOf(extension)).toBe(1);
    await close();
  });

  it('drops a scan whose popup has closed, and serves the next one', async () => {
    await startBefore('happy.mjpeg');
    const first = await openPopup(extension);
    await first.page.click('[data-action="scan"]');
    await first.close();
    const second = await openPopup(extension);
    expect(await second.page.locator('.result').count()).toBe(0);
    expect((await scanWithCamera(second.page)).mood?.emotion).toBe('happy');
    await second.close();
  });

  it('is created once when two pages scan at the same time', async () => {
    await startBefore('happy.mjpeg');
    const pages = await Promise.all([extension.open('popup/index.html'), extension.open('popup/index.html')]);
    const reports = await Promise.all(pages.map(scanWithCamera));
    expect(reports.map(({ mood }) => mood?.emotion)).toEqual(['happy', 'happy']);
    expect(await enginesOf(extension)).toBe(1);
  });

  it('runs on WASM where there is no WebGPU, and where WebGPU is only software', async () => {
    await startBefore('happy.mjpeg');
    const without = await openPopup(extension);
    expect((await scanWithCamera(without.page)).backend).toBe('wasm');
    await without.close();
    expect(idle.report.backend).toBe('wasm');
  });

  it('closes after an idle minute and comes back when asked', async () => {
    const engines = (): Promise<number> => enginesOf(idle.extension);
    await expect.poll(engines, { timeout: 80_000, interval: 1000 }).toBe(0);
    expect((await scanWithCamera(idle.page)).mood?.emotion).toBe('happy');
    expect(await engines()).toBe(1);
  });
});
