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

export interface DomBrowser {
  readonly page: (html: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** A real browser for fixtures; nothing they name is ever fetched. */
export async function domBrowser(): Promise<DomBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  return {
    async page(html) {
      const page = await browser.newPage();
      await page.route('**/*', route =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await page.goto('https://fixture.invalid/');
      return page;
    },
    close: () => browser.close(),
  };
}
