import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { type Odds, rankEmotions } from '../../../src/mood/odds.ts';
import { type BenchServer, serveBench } from '../../bench/engine/bench-server.ts';
import { drawFace } from '../../demo/face/draw-face.ts';
import { findChromium } from '../../support/browser/chromium.ts';

let folder: string;
let server: BenchServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moodlight-lost-'));
  await build({
    entryPoints: { main: path.join(import.meta.dirname, 'page/lost-device-page.ts') },
    outdir: path.join(folder, 'page'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome122',
    logLevel: 'error',
  });
  server = await serveBench(folder, [drawFace({ expression: 'happy' })]);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-webgpu'],
  });
});

async function open(query: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/${query}`);
  await page.waitForFunction(() => 'lostDevice' in globalThis);
  return page;
}

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const distance = (a: Odds, b: Odds): number =>
  Math.max(...EMOTIONS.map(emotion => Math.abs(a[emotion] - b[emotion])));

describe('a GPU that is lost in the middle of a reading', () => {
  it('is replaced by WASM, which gives the same odds, and is not used again', async () => {
    const page = await open('?software-gpu');
    const before = await page.evaluate(() => lostDevice.read());
    expect(before.backend).toBe('webgpu');
    const during = await page.evaluate(() => lostDevice.readWhileLosingTheDevice());
    expect(during.backend).toBe('wasm');
    if (!before.odds || !during.odds) throw new Error('The face was not read.');
    expect(rankEmotions(during.odds)[0].emotion).toBe('happy');
    expect(distance(before.odds, during.odds)).toBeLessThan(0.01);
    const after = await page.evaluate(() => lostDevice.read());
    expect(after).toEqual(during);
    expect(await page.evaluate(() => lostDevice.devices())).toBe(1);
  });
});

describe('WASM that does not start', () => {
  it('is replaced by plain JavaScript, which gives the same odds', async () => {
    const [wasm, cpu] = [await open(''), await open('?wasm=/nowhere/')];
    const [good, bad] = [
      await wasm.evaluate(() => lostDevice.read()),
      await cpu.evaluate(() => lostDevice.read()),
    ];
    expect([good.backend, bad.backend]).toEqual(['wasm', 'cpu']);
    if (!good.odds || !bad.odds) throw new Error('The face was not read.');
    expect(distance(good.odds, bad.odds)).toBeLessThan(0.01);
  });
});
