import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';

/** Of the demo site, so that its adapter reads the page. Nothing listens there: the test answers. */
const ADDRESS = 'http://127.0.0.1:8123/';

const STYLE = `<style>body { margin: 40px } .title-card { display: inline-block; width: 120px; height: 180px; margin: 10px }</style>`;

/** A card as the Corner Cinema shows one; `inside` is its content. */
export const card = (title: string, inside = '.'): string =>
  `<a class="title-card" href="#x" aria-label="${title}">${inside}</a>`;

export const cardOf = (title: string): string => `[aria-label="${title}"]`;

/** Comedies, which a happy mood lights, and one title that it does not. */
export const LIT = ['Airplane! (1980)', 'Paddington 2 (2017)'] as const;
export const DARK = 'Alien (1979)';

const documentOf = (html: string): string => `<!doctype html>${STYLE}${html}`;

interface Served {
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

/** The same for a browser whose requests the test cannot answer itself. */
export async function serveCards(html: string): Promise<Served> {
  const server = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(documentOf(html)),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      return once(server.close(), 'close');
    },
  };
}

/** A page of a site that is switched on, with cards of these titles and what else `html` says. */
export async function cardsPage(context: BrowserContext, html: string): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${ADDRESS}**`, route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentOf(html) }),
  );
  await page.goto(ADDRESS);
  return page;
}
