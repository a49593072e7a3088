import { type Browser, chromium, type Page, type Worker } from 'playwright-core';
import type { Extension } from './chromium.ts';

/** The titles for the mood, all there. */
export const LISTED = '.picks[aria-busy="false"] .pick';

export interface Popup {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const pages = (browser: Browser): Page[] => browser.contexts().flatMap(context => context.pages());

const TRIES = 150;

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

/** Between one popup's closing and its window's being active again, there is no window to hang the next one on. */
async function popUp(worker: Worker): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const refusal = await worker.evaluate(() => chrome.action.openPopup().then(() => '', String));
    if (refusal === '') return;
    if (tries === TRIES || !refusal.includes('active browser window')) throw new Error(refusal);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

/**
 * The real popup, over the tab that is in front. Playwright does not report popups, but a second connection
 * made while one is open finds it among the pages.
 */
export async function openPopup(extension: Extension): Promise<Popup> {
  await popUp(await extension.worker());
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
