import { expect, it } from 'vitest';
import { fitsSearch, SITE_GROUPS } from '../../../options/sites/site-groups.ts';
import { SITES } from '../../../src/sites/index.ts';

it('every site is in one group, and no group is empty', () => {
  const grouped = SITE_GROUPS.flatMap(({ sites }) => sites.map(({ id }) => id));
  expect(grouped.toSorted()).toEqual(SITES.map(({ id }) => id).toSorted());
  expect(SITE_GROUPS.filter(({ sites }) => sites.length === 0)).toEqual([]);
});

it('a site is found by its name and its address, in any case', () => {
  const found = (words: string) => SITES.filter(site => fitsSearch(site, words)).map(({ id }) => id);
  expect(found(' NETFLIX ')).toEqual(['netflix']);
  expect(found('themoviedb')).toEqual(['tmdb']);
  expect(found('')).toHaveLength(SITES.length);
});
