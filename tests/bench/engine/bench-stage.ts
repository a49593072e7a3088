import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../support/browser/chromium.ts';
import { type BenchServer, SHIPPED, serveBench } from './bench-server.ts';
import { bundleBench } from './bundle.ts';
import { drawFrames } from './frames.ts';
import { exportOnnx } from './onnx.ts';

/** `before` is ours at an earlier revision, if one is asked for. */
const CONTENDERS = ['ours', 'before', 'human', 'face-api'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Pages take turns, so each must run at full speed though another one is in front. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  // Without it the browser may take half a minute until it measures a page's memory.
  '--enable-blink-features=ForceEagerMeasureMemory',
];

export interface Stage {
  readonly server: BenchServer;
  /** A page with the frames in it, in a context of its own: nothing is cached from another one. */
  open(contender: string): Promise<{ page: Page; context: BrowserContext }>;
  /** Asked as the product asks: a software GPU does not count. */
  hasRealGpu(): Promise<boolean>;
  close(): Promise<void>;
}

interface StageOptions {
  /** The folder of an expression model in place of the shipped one. */
  readonly model?: string | undefined;
  readonly against?: string | undefined;
  readonly flags?: readonly string[];
}

export async function setUpStage(options: StageOptions = {}): Promise<Stage> {
  const { model = SHIPPED, against, flags = [] } = options;
  const built = await mkdtemp(path.join(tmpdir(), 'moodlight-bench-'));
  await bundleBench(built, against);
  await writeFile(path.join(built, 'cnn/expression.onnx'), await exportOnnx(model));
  const server = await serveBench(built, drawFrames(), model);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [...FLAGS, ...flags],
  });
  const open: Stage['open'] = async contender => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('pageerror', error => console.error(`${contender}: ${error.message}`));
    await page.goto(`${server.origin}/?of=${contender}`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return { page, context };
  };
  return {
    server,
    open,
    async hasRealGpu() {
      const { page, context } = await open('ours');
      const real = await page.evaluate(() => bench.hasRealGpu());
      await context.close();
      return real;
    },
    async close() {
      await browser.close();
      server.close();
      await rm(built, { recursive: true, force: true });
    },
  };
}
