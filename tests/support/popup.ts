import { type Browser, chromium, type Page } from 'playwright-core';
import type { Extension } from './browser.ts';

export interface Popup {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const pages = (browser: Browser): Page[] => browser.contexts().flatMap(context => context.pages());

const TRIES = 40;

/** A popup that opens after a connection was made is not told of: each look is a connection of its own. */
async function findPopup(port: number): Promise<{ browser: Browser; page: Page }> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = pages(browser).find(one => one.url().includes('/popup/index.html'));
    if (page) return { browser, page };
    await browser.close();
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('The popup did not open.');
}

/**
 * The real popup, over the tab that is in front. Playwright does not report popups, but a second connection
 * made while one is open finds it among the pages.
 */
export async function openPopup(extension: Extension): Promise<Popup> {
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  return popupOpened(extension);
}

/** The popup that something else has opened, or is about to. */
export async function popupOpened(extension: Extension): Promise<Popup> {
  const { browser, page } = await findPopup(extension.port);
  await page.waitForSelector('.popup');
  return {
    page,
    async close() {
      if (!page.isClosed()) await page.evaluate(() => window.close()).catch(ignoreClosing);
      await browser.close();
    },
  };
}

/** The page goes away while it is being told to. */
const ignoreClosing = (): void => undefined;
