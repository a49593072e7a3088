import type { Page } from 'playwright-core';
import type { PageSummary, PageTitle } from '../../../src/pages/page-sighting.ts';
import { SITES, type SiteAdapter } from '../../../src/sites/index.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';

interface PageRead extends PageSummary {
  readonly seen: readonly PageTitle[];
  readonly errors: readonly string[];
}

export interface PageBrowser {
  readonly read: (site: SiteAdapter, html: string) => Promise<PageRead>;
  /** The page as if it had been redesigned: only tags, addresses, ARIA and text are kept. */
  readonly strip: (html: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const LOOK_EVERY = 400;
const LONGEST_WAIT = 20_000;
/** Long enough for links and known names to be tried after the adapter found nothing. */
const LONGEST_WITHOUT_TITLES = 6_000;

/** A page of the site, for adapters that keep to a part of it. */
function addressOf({ matches: [pattern = ''], pages }: SiteAdapter): string {
  const host = pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
  return `https://${host.replace(/^\*\./, 'www.')}${pages ? '/gp/video/storefront' : '/'}`;
}

type Answer = { readonly ok: unknown } | { readonly err: string } | null;

/** An extension page may ask content scripts. No answer means that the script has not started yet. */
async function ask<T>(asker: Page, address: string, name: string): Promise<T | null> {
  const answer: Answer = await asker.evaluate(
    async ([url, message]) => {
      const tabs = await chrome.tabs.query({ url: `${url}*` });
      const id = tabs[0]?.id;
      return id === undefined
        ? null
        : chrome.tabs.sendMessage(id, { name: message, payload: null }).catch(() => null);
    },
    [address, name] as const,
  );
  return answer && 'ok' in answer ? (answer.ok as T) : null;
}

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, LOOK_EVERY));

/** The titles of the page once two requests in a row got the same answer. */
async function settled(asker: Page, address: string): Promise<readonly PageTitle[] | null> {
  const from = performance.now();
  let last = '';
  for (;;) {
    await pause();
    const titles = await ask<readonly PageTitle[]>(asker, address, 'content.titles');
    const waited = performance.now() - from;
    const now = JSON.stringify(titles);
    const isEmpty = titles === null || titles.length === 0;
    if (now === last && (!isEmpty || waited > LONGEST_WITHOUT_TITLES)) return titles;
    if (waited > LONGEST_WAIT) return titles;
    last = now;
  }
}

const keepAttribute = /^(?:href|aria-.*|role|alt|title|lang|dir|scope)$/;

/** A mood by a tap in the popup, as a person would set it. */
async function takeMood(extension: Extension): Promise<void> {
  const popup = await extension.open('popup/index.html');
  await popup.click('.taps [data-emotion="happy"]');
  await popup.waitForSelector('.result');
  await popup.close();
}

export async function openPages(): Promise<PageBrowser> {
  const extension = await launch({ granted: SITES.flatMap(({ matches }) => [...matches]) });
  const asker = await extension.open('options/index.html');
  await takeMood(extension);
  return {
    async read(site, html) {
      const address = addressOf(site);
      const errors: string[] = [];
      const page = await extension.context.newPage();
      page.on('pageerror', error => error.stack?.includes('chrome-extension:') && errors.push(error.message));
      page.on('console', message => message.text().startsWith('Moodlight') && errors.push(message.text()));
      await page.route(/^https?:/, route =>
        route.request().isNavigationRequest() && route.request().url() === address
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const seen = await settled(asker, address);
      const summary = await ask<PageSummary>(asker, address, 'content.summary');
      await page.close();
      if (!seen || !summary) errors.push('The content script did not answer.');
      return { seen: seen ?? [], ...(summary ?? { titles: 0, lit: 0, layer: 'adapter' }), errors };
    },
    strip: html =>
      asker.evaluate(
        ([text, keep]) => {
          const kept = new RegExp(keep);
          const parsed = new DOMParser().parseFromString(text, 'text/html');
          for (const element of parsed.body.querySelectorAll('*'))
            for (const { name } of [...element.attributes])
              if (!kept.test(name)) element.removeAttribute(name);
          return `<!doctype html>${parsed.documentElement.outerHTML}`;
        },
        [html, keepAttribute.source] as const,
      ),
    close: () => extension.close(),
  };
}
