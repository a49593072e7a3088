import { expect, it } from 'vitest';
import { DEMO_TITLES } from '../../../data/demo/titles.ts';
import { GENRES } from '../../../src/catalog/genres.ts';
import { slugOf } from '../../demo/site/slug.ts';

it('has at least sixty titles, each with a slug of its own', () => {
  expect(DEMO_TITLES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(DEMO_TITLES.map(slugOf)).size).toBe(DEMO_TITLES.length);
  for (const title of DEMO_TITLES) expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-\d{4}$/);
});

it('has a title of every genre', () => {
  const present = new Set(DEMO_TITLES.flatMap(({ genres }) => genres));
  expect(GENRES.map(({ id }) => id).filter(id => !present.has(id))).toEqual([]);
});

it('has a film and a series of the same name, which the matcher must tell apart', () => {
  const fargo = DEMO_TITLES.filter(({ title }) => title === 'Fargo');
  expect(fargo.map(({ kind, year }) => [kind, year])).toEqual([
    ['film', 1996],
    ['series', 2014],
  ]);
});
