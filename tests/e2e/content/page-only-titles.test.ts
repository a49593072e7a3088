import { afterAll, beforeAll, expect, it } from 'vitest';
import { disneyplus } from '../../../src/sites/adapters/disneyplus.ts';
import { netflix } from '../../../src/sites/adapters/netflix.ts';
import { steam } from '../../../src/sites/adapters/steam.ts';
import { openPages, type PageBrowser } from '../../eval/pages/pages-browser.ts';

/** A happy mood is in force; the pages show titles that the catalog lacks. */
let pages: PageBrowser;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

const page = (body: string): string => `<!doctype html><body>${body}</body>`;
const game = (name: string, tags = ''): string =>
  `<a class="tab_item" href="/app/1/x/"><div class="tab_item_name">${name}</div>${tags}</a>`;
const TAGS =
  '<div class="tab_item_top_tags"><span class="top_tag">Comedy</span><span class="top_tag">, Funny</span></div>';
const tile = (label: string): string =>
  `<a data-testid="set-item" href="/browse/entity-00000001-1f2e-4a3b-8c4d-000000001eef" aria-label="${label}"></a>`;

it('a game is lit by its tags, later also where they are missing, and never because a film has its name', async () => {
  const tagged = await pages.read(steam, page(game('Zanzibar Picnic', TAGS) + game('Paddington 2')));
  expect(tagged).toMatchObject({ titles: 2, lit: 1 });
  expect(await pages.read(steam, page(game('Zanzibar Picnic')))).toMatchObject({ titles: 1, lit: 1 });
  const film = page('<a data-uia="standard-card" href="/browse?jbv=1" aria-label="Zanzibar Picnic"></a>');
  expect(await pages.read(netflix, film)).toMatchObject({ titles: 1, lit: 0 });
});

it('a film that the catalog lacks is lit by the genres in its label, and not recognised as another film', async () => {
  const label =
    'Zorbling Hearts Rated 12 Released 2026. Romance, Comedy genre. Select for details on this title.';
  const { lit, seen } = await pages.read(disneyplus, page(tile(label)));
  expect(lit).toBe(1);
  expect(seen).toMatchObject([{ text: 'Zorbling Hearts', known: false, lit: true }]);
});
