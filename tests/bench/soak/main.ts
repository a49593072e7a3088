/**
 * `npm run bench -- soak [--scans 500 --cards 50000]`: one browser, scan after scan and card after card, with memory,
 * documents, listeners and tensors measured on the way; prints the slope of each, and fails when one climbs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { writeFaceVideo } from '../../demo/face/write-video.ts';
import { serveDemo } from '../../demo/site/serve-demo.ts';
import { build } from '../../support/browser/built-extension.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { scanWithCamera } from '../../support/browser/scan-driver.ts';
import { Targets } from '../../support/trust/targets.ts';
import { climbs, type Measure, measure, printSlopes } from './measure-soak.ts';
import { showCards } from './show-cards.ts';

const { values } = parseArgs({
  options: { scans: { type: 'string', default: '500' }, cards: { type: 'string', default: '50000' } },
});
const SCANS = Number(values.scans);
const CARDS = Number(values.cards);
const BATCH = 500;
const POINTS = 20;

async function soak(extension: Extension, page: Page, popup: Page): Promise<readonly Measure[]> {
  const targets = await Targets.watch(extension.port, () => Promise.resolve());
  const measures: Measure[] = [];
  let [scans, cards] = [0, 0];
  for (let point = 1; point <= POINTS; point += 1) {
    for (; scans < (SCANS * point) / POINTS; scans += 1) {
      const { mood, trouble } = await scanWithCamera(popup);
      if (!mood) throw new Error(`Scan ${scans} gave no mood: ${trouble?.sentence}`);
    }
    for (; cards < (CARDS * point) / POINTS; cards += BATCH) await showCards(page, cards, BATCH);
    measures.push(await measure(targets, { extension, page: page.url(), scans, cards }));
  }
  targets.devtools.close();
  return measures;
}

await build();
const folder = await mkdtemp(path.join(tmpdir(), 'moodlight-soak-'));
await writeFaceVideo(path.join(folder, 'happy.mjpeg'), 'happy');
const demo = await serveDemo();
const extension = await launch({ video: path.join(folder, 'happy.mjpeg'), granted: ['http://127.0.0.1/*'] });
try {
  const page = await extension.context.newPage();
  await page.goto(demo.url);
  const popup = await extension.open('popup/index.html');
  const measures = await soak(extension, page, popup);
  printSlopes(measures);
  if (climbs(measures).length > 0) process.exitCode = 1;
} finally {
  await extension.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
}
