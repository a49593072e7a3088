import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** One module of ours, made into a script that a plain page can run; its exports appear as `moodlight`. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'moodlight',
    alias: {
      '#platform/engine-host': './src/platform/engine-host.chrome.ts',
      '#platform/side-panel': './src/platform/side-panel.chrome.ts',
    },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

export type OpenPage = (html: string) => Promise<Page>;

export interface DomBrowser {
  /**
   * A page of its own in a context of its own, in place of the one that this opened before: for tests with a clock,
   * the mouse, keys, a focus, routes, storage or scripts that run first. It costs four times as much as `show`.
   */
  readonly page: OpenPage;
  /** The one page of this browser, navigated anew: nothing of the document before is left, nor of its scripts. */
  readonly show: OpenPage;
  readonly close: () => Promise<void>;
}

const ADDRESS = 'https://fixture.invalid/';
/** As Playwright makes a page. */
const MEDIA = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
} as const;
const VIEWPORT = { width: 1280, height: 720 };

async function newPage(browser: Browser, html: () => string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() })
      : route.abort(),
  );
  return page;
}

/** What a test may have changed that outlives a navigation. The mouse leaves the page, as if it had never been there. */
async function reset(page: Page): Promise<void> {
  await Promise.all([page.emulateMedia(MEDIA), page.setViewportSize(VIEWPORT), page.mouse.move(-1, -1)]);
}

/** A real browser for fixtures; nothing they name is ever fetched. */
export async function domBrowser(): Promise<DomBrowser> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  let own: Page | undefined;
  let shared: Page | undefined;
  let shown = '';
  return {
    async page(html) {
      await own?.close();
      own = await newPage(browser, () => html);
      await own.goto(ADDRESS);
      return own;
    },
    async show(html) {
      shown = html;
      shared ??= await newPage(browser, () => shown);
      await reset(shared);
      await shared.goto(ADDRESS);
      return shared;
    },
    close: () => browser.close(),
  };
}
