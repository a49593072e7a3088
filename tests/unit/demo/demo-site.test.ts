import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_TITLES } from '../../../data/demo/titles.ts';
import { demoPage } from '../../demo/site/page.ts';
import { posterSvg } from '../../demo/site/poster.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { EVERYTHING, LATER_SHELVES, onShelf, SHELVES } from '../../demo/site/shelves.ts';
import { slugOf } from '../../demo/site/slug.ts';

describe('the demo page', () => {
  const page = demoPage().replace(/<script>[\s\S]*?<\/script>/g, '');

  it('fetches nothing but its own posters', () => {
    const fetched = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(fetched.filter(address => !/^(\/|#|data:)/.test(address))).toEqual([]);
  });

  it('names every card by title and year', () => {
    const cards = [
      ...page.matchAll(/<a class="title-card" data-title-id="([^"]+)" href="([^"]+)" aria-label="([^"]+)">/g),
    ];
    expect(cards.length).toBe(SHELVES.reduce((sum, shelf) => sum + onShelf(shelf).length, 0));
    for (const [, id, href, label] of cards) {
      expect(href).toBe(`/title/${id}`);
      expect(label).toMatch(/^.+ \(\d{4}\)$/);
    }
  });

  it('leaves no shelf empty and no title out', () => {
    for (const shelf of [...SHELVES, ...LATER_SHELVES]) expect(onShelf(shelf).length).toBeGreaterThan(4);
    expect(EVERYTHING).toHaveLength(DEMO_TITLES.length);
  });
});

describe('posters', () => {
  it('are the same each time, and different for each title', () => {
    const posters = DEMO_TITLES.map(posterSvg);
    expect(DEMO_TITLES.map(posterSvg)).toEqual(posters);
    expect(new Set(posters).size).toBe(DEMO_TITLES.length);
    for (const poster of posters) expect(poster).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('show the whole title inside the picture', () => {
    for (const title of DEMO_TITLES) {
      const rows = [...posterSvg(title).matchAll(/<tspan x="22" y="(-?\d+)">([^<]*)</g)];
      expect(
        rows
          .map(([, , words]) => words)
          .join(' ')
          .replaceAll('&#39;', "'"),
      ).toBe(title.title);
      for (const [, y] of rows) expect(Number(y)).toBeGreaterThan(150);
    }
  });
});

describe('the demo server', () => {
  let server: DemoServer;
  beforeAll(async () => {
    server = await serveDemo();
  });
  afterAll(() => server.close());

  const status = async (path: string): Promise<[number, string | null]> => {
    const response = await fetch(new URL(path, server.url));
    await response.text();
    return [response.status, response.headers.get('content-type')];
  };

  it('serves the page at every address of the site, the posters, and nothing else', async () => {
    const [first] = DEMO_TITLES;
    const slug = first ? slugOf(first) : '';
    expect(await status('/')).toEqual([200, 'text/html; charset=utf-8']);
    expect(await status(`/title/${slug}`)).toEqual([200, 'text/html; charset=utf-8']);
    expect(await status(`/posters/${slug}.svg`)).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(await status('/package.json')).toEqual([404, 'text/plain; charset=utf-8']);
  });

  it('listens on this machine only', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });
});
