import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeArrivalVideo, writeFaceVideo } from '../../demo/face/write-video.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup } from '../../support/browser/popup-driver.ts';
import { scanWithCamera } from '../../support/browser/scan-driver.ts';

let folder: string;
let video: string;
let arrival: string;
let extension: Extension;
let devtools: CDPSession;
/** A browser whose engine has nothing to do while the other tests run: its idle minute passes meanwhile. */
let idle: { readonly extension: Extension; readonly devtools: CDPSession; readonly page: Page };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-engine-'));
  video = path.join(folder, 'happy.mjpeg');
  await writeFaceVideo(video, 'happy');
  arrival = path.join(folder, 'arrival.mjpeg');
  await writeArrivalVideo(arrival, 'happy');
  idle = await idleEngine();
});
afterEach(() => extension?.close());
afterAll(async () => {
  await idle.extension.close();
  await rm(folder, { recursive: true, force: true });
});

async function devtoolsOf({ context }: Extension): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No DevTools session.');
  return session;
}

async function started(options: Parameters<typeof launch>[0] = {}): Promise<void> {
  extension = await launch({ video, ...options });
  devtools = await devtoolsOf(extension);
}

async function idleEngine(): Promise<typeof idle> {
  const own = await launch({ video });
  const page = await own.open('popup/index.html');
  await scanWithCamera(page);
  return { extension: own, devtools: await devtoolsOf(own), page };
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

async function targets(part: string, session = devtools): Promise<Target[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos.filter(({ url, type }) => url.includes(part) && type !== 'tab');
}

async function kill(part: string): Promise<number> {
  const doomed = await targets(part);
  for (const { targetId } of doomed) await devtools.send('Target.closeTarget', { targetId });
  return doomed.length;
}

const ENGINE = 'engine/index.html';
const WORKER = 'background.js';

/** A sure look is over in a moment: whoever wants to see it must be watching before it begins. */
async function beginScan(page: Page): Promise<void> {
  const looking = page.waitForSelector('.scan[data-activity="looking"]');
  await page.click('[data-action="scan"]');
  await looking;
}

describe('the engine', () => {
  it('survives the death of the service worker in the middle of a scan', async () => {
    await started({ video: arrival });
    const { page, close } = await openPopup(extension);
    await beginScan(page);
    expect(await kill(WORKER)).toBe(1);
    await page.waitForSelector('.result[data-emotion="happy"]');
    await page.waitForSelector('.pick');
    await close();
  });

  it('comes back after a crash, in the middle of a scan', async () => {
    await started({ video: arrival });
    const { page, close } = await openPopup(extension);
    await beginScan(page);
    expect(await kill(ENGINE)).toBe(1);
    await page.waitForSelector('.result[data-emotion="happy"]');
    expect((await targets(ENGINE)).length).toBe(1);
    await close();
  });

  it('drops a scan whose popup has closed, and serves the next one', async () => {
    await started();
    const first = await openPopup(extension);
    await first.page.click('[data-action="scan"]');
    await first.close();
    const second = await openPopup(extension);
    expect(await second.page.locator('.result').count()).toBe(0);
    expect((await scanWithCamera(second.page)).mood?.emotion).toBe('happy');
    await second.close();
  });

  it('is created once when two pages scan at the same time', async () => {
    await started();
    const pages = await Promise.all([extension.open('popup/index.html'), extension.open('popup/index.html')]);
    const reports = await Promise.all(pages.map(scanWithCamera));
    expect(reports.map(({ mood }) => mood?.emotion)).toEqual(['happy', 'happy']);
    expect((await targets(ENGINE)).length).toBe(1);
  });

  it('runs on WASM where there is no WebGPU, and where WebGPU is only software', async () => {
    await started();
    const without = await openPopup(extension);
    expect((await scanWithCamera(without.page)).backend).toBe('wasm');
    await without.close();
    await extension.close();
    await started({ softwareGpu: true });
    const software = await openPopup(extension);
    expect((await scanWithCamera(software.page)).backend).toBe('wasm');
    await software.close();
  });

  it('closes after an idle minute and comes back when asked', async () => {
    const engines = async () => (await targets(ENGINE, idle.devtools)).length;
    await expect.poll(engines, { timeout: 80_000, interval: 1000 }).toBe(0);
    expect((await scanWithCamera(idle.page)).mood?.emotion).toBe('happy');
    expect(await engines()).toBe(1);
  });
});
