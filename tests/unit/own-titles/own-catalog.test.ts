import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/catalog/search/search.ts';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { type OwnTitle, ownCatalogOf, ownKey } from '../../../src/own-titles/own-catalog.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const own = (name: string, year: number, kind: Kind, ...words: string[]): OwnTitle => ({
  key: ownKey({ name, year, kind }),
  name,
  year,
  kind,
  words,
});

const { catalog } = await smallTitleIndex([{ name: 'Heat', year: 1995, genres: ['crime'] }]);
const TITLES = [
  own('Our Street', 2019, 'series', 'Drama', 'Krimi'),
  own('The Long Way', 0, 'film', 'Romantic comedy'),
  own('Night Bus', 2020, 'music', 'blues', 'no such thing'),
  own('Dub Hall', 2021, 'music', 'Dance'),
  own('道', 2001, 'film', 'ドラマ'),
];
const ownCatalog = ownCatalogOf(TITLES, catalog);
const titleOf = (text: string, kind?: Kind) => {
  const match = ownCatalog.match({ text, ...(kind ? { kind } : {}) });
  return match && ownCatalog.title(match.title);
};

describe('own titles as a catalog', () => {
  it('are matched like shipped ones: articles, seasons, years, other scripts', () => {
    expect(titleOf('Our Street: Season 2')).toMatchObject({ name: 'Our Street', genres: ['crime', 'drama'] });
    expect(titleOf('Long Way')).toBeNull();
    expect(titleOf('the long way')).toMatchObject({ genres: ['comedy', 'romance', 'romcom'] });
    expect(titleOf('道')).toMatchObject({ year: 2001, genres: ['drama'] });
    expect(titleOf('Heat')).toBeNull();
  });

  it('have the point of their genres, and music that of its music genres', () => {
    expect(titleOf('Night Bus', 'music')).toMatchObject({
      musicGenres: ['blues'],
      point: { pleasant: -0.4 },
    });
    expect(titleOf('Dub Hall', 'music')).toMatchObject({ musicGenres: ['dance'], point: { energy: 0.8 } });
  });

  it('keep their keys', () => {
    for (const { key } of TITLES) {
      const index = ownCatalog.indexOf(key);
      expect(index === undefined ? undefined : ownCatalog.keyOf(index)).toBe(key);
    }
  });

  it('are found by search', () => {
    expect(new SearchIndex(ownCatalog).search('street').map(at => ownCatalog.title(at).name)).toEqual([
      'Our Street',
    ]);
  });

  it('may be none, or many of one name', () => {
    expect(ownCatalogOf([], catalog).match({ text: 'Heat' })).toBeNull();
    const many = Array.from({ length: 300 }, (_, i) => own('Same', 1900 + (i % 150), 'film', 'drama'));
    expect(ownCatalogOf(many, catalog).match({ text: 'Same' })).toBeNull();
    expect(ownCatalogOf(many, catalog).size).toBe(300);
  });
});
