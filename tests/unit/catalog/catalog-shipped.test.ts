import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog, Sighting } from '../../../src/catalog/index.ts';
import { SearchIndex } from '../../../src/catalog/search/search.ts';
import { evaluate, openShippedCatalog } from '../../eval/catalog/catalog-found.ts';

const FILE = fileURLToPath(new URL('../../../data/catalog/catalog.bin', import.meta.url));
const LISTS = fileURLToPath(new URL('../../../../shared/catalog/streaming/', import.meta.url));

let catalog: Catalog;
beforeAll(async () => {
  catalog = await openShippedCatalog();
});

const FAMILIAR: readonly (readonly [Sighting, string, number])[] = [
  [{ text: 'The Matrix', year: 1999, kind: 'film' }, 'The Matrix', 1999],
  [{ text: 'Stranger Things', kind: 'series' }, 'Stranger Things', 2016],
  [{ text: 'La casa de papel', kind: 'series' }, 'Money Heist', 2017],
  [{ text: 'Le fabuleux destin d’Amélie Poulain', year: 2001 }, 'Amélie', 2001],
  [{ text: 'Das Leben der Anderen', kind: 'film' }, 'The Lives of Others', 2006],
  [{ text: '千と千尋の神隠し', year: 2001 }, 'Spirited Away', 2001],
  [{ text: 'x', ids: { netflix: '80057281' } }, 'Stranger Things', 2016],
  [{ text: 'x', ids: { imdb: 'tt0133093' } }, 'The Matrix', 1999],
  [{ text: 'x', ids: { tmdb: '66732' }, kind: 'series' }, 'Stranger Things', 2016],
];

describe('the shipped catalog', () => {
  test('has at most five megabytes and at least 70,000 titles', () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(5_000_000);
    expect(catalog.size).toBeGreaterThanOrEqual(70_000);
  });

  test.each(FAMILIAR)('%j is %s (%i)', (sighting, name, year) => {
    const match = catalog.match(sighting);
    expect(match).not.toBeNull();
    expect(catalog.title(match?.title ?? -1)).toMatchObject({ name, year });
  });

  test('orders titles on each axis as viewers do', () => {
    const at = (text: string, year: number) =>
      catalog.title(catalog.match({ text, year })?.title ?? -1).point;
    expect(at('Paddington', 2014).pleasant).toBeGreaterThan(at('Requiem for a Dream', 2000).pleasant);
    expect(at('Mad Max: Fury Road', 2015).energy).toBeGreaterThan(at('Lost in Translation', 2003).energy);
    expect(at('The Conjuring', 2013).tension).toBeGreaterThan(at('Amélie', 2001).tension);
  });

  test('does not match words that are no title', () => {
    for (const text of ['Continue watching', 'My List', 'Because you watched', 'New Episodes'])
      expect(catalog.match({ text, kind: 'series' })).toBeNull();
  });

  test('has a search index that puts the best known title first', () => {
    const [first = -1] = new SearchIndex(catalog).search('stranger thi');
    expect(catalog.title(first).name).toBe('Stranger Things');
  });
});

const lists = existsSync(LISTS);
if (!lists) console.info('skipped: the lists of titles seen on streaming services are not here');

describe.skipIf(!lists)('on lists of streaming services', () => {
  test('knows what is watched on Netflix, with genre', async () => {
    const { weightedFoundWithGenre, byType } = await evaluate(`${LISTS}netflix-top10-2021-2026.csv.gz`);
    // The list has no years. With the titles of the whole world more names are shared, and what is unsure stays dark.
    expect(weightedFoundWithGenre).toBeGreaterThanOrEqual(0.94);
    for (const one of Object.values(byType)) expect(one.weightedFoundWithGenre).toBeGreaterThanOrEqual(0.85);
  });

  test('knows what four services had in 2021', async () => {
    const { foundWithGenre } = await evaluate(`${LISTS}services-2021.csv.gz`);
    expect(foundWithGenre).toBeGreaterThanOrEqual(0.97);
  });
});
