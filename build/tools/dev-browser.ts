/** The browser that `npm run dev` opens. It is told over the debugging protocol to take up what was built anew. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium, hasSandbox, QUIET } from '../../tests/support/browser/chromium.ts';

const isOurs = (page: Page): boolean => page.url().startsWith('chrome-extension://');
const isSite = (page: Page): boolean => page.url().startsWith('http');

interface DevBrowser {
  readonly context: BrowserContext;
  /** Loads the extension anew, then the pages it was on and its own pages. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/**
 * Chromium disables an unpacked extension when it is reloaded outside developer mode
 * (disable reason "unsupported developer extension").
 */
async function turnOnDeveloperMode(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

interface Caller {
  readonly evaluate: (expression: string) => Promise<unknown>;
}

/** Only a page or a worker of the extension can reload it; the worker may be asleep. */
async function callerIn(context: BrowserContext, id: string): Promise<Caller> {
  const [worker] = context.serviceWorkers();
  if (worker) return worker;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}

async function reloadExtension(context: BrowserContext, id: string): Promise<void> {
  const caller = await callerIn(context, id);
  // The caller ends before it can answer, so the call itself always fails; the new worker tells that it was heard.
  const call = caller.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await Promise.all([context.waitForEvent('serviceworker'), call]);
}

/** Chromium closes the extension's own pages when it reloads the extension: they are opened again. */
async function reloadAll(context: BrowserContext, id: string, fallback: string): Promise<void> {
  const own = context
    .pages()
    .filter(isOurs)
    .map(page => page.url());
  if (!context.pages().some(isSite)) await (await context.newPage()).goto(fallback);
  await reloadExtension(context, id);
  for (const page of context.pages().filter(isSite)) await page.reload();
  for (const url of own) await (await context.newPage()).goto(url);
}

/** `extension`: the folder of the development build. `url`: the page that is opened beside it. */
export async function openDevBrowser(extension: string, url: string, headless: boolean): Promise<DevBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'moodlight-dev-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    chromiumSandbox: hasSandbox(),
    headless,
    viewport: null,
    args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const id = new URL((await workerOf(context)).url()).host;
  await turnOnDeveloperMode(context);
  await (context.pages()[0] ?? (await context.newPage())).goto(url);
  return {
    context,
    reload: () => reloadAll(context, id, url),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
