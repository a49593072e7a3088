import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageSighting } from '../../../src/pages/page-sighting.ts';
import { SightingsSchema } from '../../../src/pages/wire.ts';
import { SITES } from '../../../src/sites/index.ts';
import { bundle, type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/pages');

interface Expected {
  readonly title: string;
  readonly netflixId?: string;
  readonly imdbId?: string;
  readonly tmdbId?: string;
  readonly year?: number;
  readonly kind?: string;
  readonly genres?: readonly string[];
  readonly row?: string;
}

let browser: DomBrowser;
let finder: string;
let sites: string;
let pageFacts: string;

/** The adapters travel as a script of their own: no message into a page could carry regular expressions. */
beforeAll(async () => {
  [browser, finder, sites, pageFacts] = await Promise.all([
    domBrowser(),
    bundle('src/content/find/finder.ts'),
    bundle('src/sites/index.ts'),
    bundle('src/content/find/page-facts.ts'),
  ]);
});
afterAll(() => browser.close());

async function cardsOf(html: string, siteId: string): Promise<PageSighting[]> {
  const page = await browser.show(html);
  await page.addScriptTag({ content: [finder, 'globalThis.finder = moodlight;', sites].join('\n') });
  return page.evaluate(
    `finder.findCards(document, moodlight.SITES.find(({ id }) => id === ${JSON.stringify(siteId)})).map(card => card.sighting)`,
  );
}

const read = (name: string, file: 'page.html' | 'expected.json'): string =>
  readFileSync(path.join(FIXTURES, name, file), 'utf8');

const NAMES = readdirSync(FIXTURES);

/** netflix-old and netflix-new are two generations of one site. */
const siteOfFixture = (name: string): string => name.replace(/-(old|new)$/, '');

it('every site has a fixture, but for the demo, which is a fixture itself', () => {
  const covered = new Set(NAMES.map(siteOfFixture));
  expect(SITES.map(({ id }) => id).filter(id => id !== 'demo' && !covered.has(id))).toEqual([]);
});

describe.each(NAMES)('the fixture %s', name => {
  it('gives every title and nothing else', async () => {
    const expected: Expected[] = JSON.parse(read(name, 'expected.json'));
    const found = await cardsOf(read(name, 'page.html'), siteOfFixture(name));
    expect(expected.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set(expected.map(({ title }) => title)));
    for (const { title, netflixId, imdbId, tmdbId, ...rest } of expected) {
      const ids = {
        ...(netflixId && { netflix: netflixId }),
        ...(imdbId && { imdb: imdbId }),
        ...(tmdbId && { tmdb: tmdbId }),
      };
      const known = { ...rest, ...(Object.keys(ids).length > 0 && { ids }) };
      const matching = found.filter(({ text }) => text === title);
      expect(matching).toContainEqual(expect.objectContaining({ text: title, ...known }));
    }
    expect(v.parse(SightingsSchema, found)).toEqual(found);
  });
});

describe('hostile markup', () => {
  it('is cut to a length and never becomes more than text', async () => {
    const html = `<a class="title-card" aria-label="${'A'.repeat(1_000_000)}"></a>
      <a class="title-card" aria-label="&lt;img src=x onerror=alert(1)&gt; (1999)"></a>
      <a class="title-card" aria-label=""></a>
      <a class="title-card" aria-label="\u2066Up\u2069  (2009)"></a>`;
    const found = await cardsOf(html, 'demo');
    expect(found.map(({ text }) => text.length <= 300)).toEqual([true, true, true]);
    expect(found[1]).toEqual({ text: '<img src=x onerror=alert(1)>', year: 1999 });
    expect(found[2]).toEqual({ text: 'Up', year: 2009 });
  });
});

it('an id of the wrong form is dropped, its card is kept', async () => {
  const link = (id: string): string =>
    `<div class="title-card-container"><a data-uia="standard-card" href="/title/${id}" aria-label="Up ${id.length}"></a></div>`;
  const found = await cardsOf(link('70076') + link('1'.repeat(13)), 'netflix');
  expect(found.map(({ text, ids }) => [text, ids])).toEqual([
    ['Up 5', { netflix: '70076' }],
    ['Up 13', undefined],
  ]);
});

describe('page facts for search engines', () => {
  async function facts(json: string): Promise<unknown> {
    const page = await browser.show(`<script type="application/ld+json">${json}</script>`);
    await page.addScriptTag({ content: pageFacts });
    return page.evaluate('[...moodlight.readPageFacts(document)]');
  }

  it('is read by address and by name', async () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        {
          item: {
            '@type': 'Movie',
            url: 'https://fixture.invalid/film/up',
            name: 'Up',
            genre: ['Family', 'Comedy'],
          },
        },
        { item: { '@type': 'TVSeries', name: 'Dark', genre: 'Drama, Mystery', startDate: '2017-12-01' } },
        { item: { '@type': 'Person', name: 'Pete Docter' } },
      ],
    };
    const up = { kind: 'film', genres: ['Family', 'Comedy'] };
    const dark = { kind: 'series', year: 2017, genres: ['Drama', 'Mystery'] };
    expect(await facts(JSON.stringify(list))).toEqual([
      ['/film/up', up],
      ['Up', up],
      ['Dark', dark],
    ]);
  });

  it.each([
    ['broken', '{"@type": "Movie", "name": '],
    ['of another form', '{"@type": ["Movie"], "name": {"x": 1}}'],
    ['too deep', `${'['.repeat(9000)}${']'.repeat(9000)}`],
  ])('is left where it is %s', async (_, json) => {
    expect(await facts(json)).toEqual([]);
  });
});
