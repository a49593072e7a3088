import { beforeAll, describe, expect, test } from 'vitest';
import { encode } from '../../../data/build/encode.ts';
import { newWork, type Work } from '../../../data/build/work.ts';
import { bitsOfGenres } from '../../../src/catalog/genres.ts';
import { type Catalog, openCatalog, type Sighting, sightingKey } from '../../../src/catalog/index.ts';
import { LIKENESS_SIZE } from '../../../src/catalog/layout.ts';
import { buildTitleIndex, pointOf } from '../../../src/picks/ranking/title-index.ts';

const FAMOUS = 100;

function work(
  kind: Work['kind'],
  name: string,
  year: number,
  more: { votes?: number; aliases?: string[]; netflix?: string; imdb?: string; tmdb?: string } = {},
): Work {
  const made = newWork({
    kind,
    name,
    year,
    genres: bitsOfGenres(['drama']),
    musicGenres: kind === 'music' ? ['jazz'] : [],
  });
  for (const alias of more.aliases ?? []) made.aliases.add(alias);
  if (more.netflix) made.ids.netflix.add(more.netflix);
  if (more.imdb) made.ids.imdb = more.imdb;
  if (more.tmdb) made.ids.tmdb = more.tmdb;
  made.fame.votes = more.votes ?? 0;
  return made;
}

const WORKS = [
  work('film', 'Solaris', 1972, { aliases: ['Solyaris'], imdb: 'tt0069293' }),
  work('film', 'Solaris', 2002, { imdb: 'tt0307479' }),
  work('film', 'Titanic', 1997, { votes: FAMOUS }),
  work('film', 'Titanic', 1953),
  work('film', 'Fargo', 1996),
  work('series', 'Fargo', 2014, { netflix: '80013271', tmdb: '60622' }),
  work('film', 'Ring', 1998, { aliases: ['Ringu'] }),
  work('film', 'The Ring', 2002, { votes: 5 }),
  work('film', 'Dune', 2021, { votes: FAMOUS }),
  work('series', 'Dark', 2017),
  work('film', 'Oldboy', 2003, { aliases: ['Oldeuboi', 'Old Boy'] }),
  work('film', 'Undated', 0),
  work('music', 'Blue Train', 1957),
];

const MUSIC_GENRES = [
  { id: 'jazz', name: 'Jazz', at: { pleasant: 0.4, energy: 0, tension: -0.1 }, synonyms: ['bebop'] },
];
const MOOD_WORDS = [{ words: 'sad bops', at: { pleasant: -0.2, energy: 0.6, tension: 0 } }];

let catalog: Catalog;
beforeAll(async () => {
  const { bytes } = encode({
    likeness: () => new Int8Array(LIKENESS_SIZE),
    works: WORKS,
    vibes: () => [{ vibe: 7, level: 9 }],
    regard: () => ({ value: 60, sureness: 15 }),
    musicGenres: MUSIC_GENRES,
    moodWords: MOOD_WORDS,
  });
  catalog = await openCatalog(Uint8Array.from(bytes).buffer);
});

/** Name, year and kind of the match, or why there is none. */
function matchOf(sighting: Sighting): string {
  const outcome = catalog.recognise(sighting);
  if (typeof outcome === 'string') return outcome;
  const { name, year, kind } = catalog.title(outcome.title);
  return `${name} ${year} ${kind} by ${outcome.by}`;
}

const CASES: readonly (readonly [Sighting, string])[] = [
  [{ text: 'Solaris', year: 2002, kind: 'film' }, 'Solaris 2002 film by title-year-kind'],
  [{ text: 'Solaris', year: 1972 }, 'Solaris 1972 film by title-year'],
  [{ text: 'SOLYARIS', kind: 'film' }, 'Solaris 1972 film by unique-title'],
  [{ text: 'Solaris', kind: 'film' }, 'ambiguous'],
  [{ text: 'Solaris', year: 2019, kind: 'film' }, 'unknown'],
  [{ text: 'Solaris', ids: { imdb: 'tt0307479' } }, 'Solaris 2002 film by id'],
  [{ text: 'whatever', ids: { netflix: '80013271' } }, 'Fargo 2014 series by id'],
  [{ text: 'whatever', ids: { tmdb: '60622' }, kind: 'series' }, 'Fargo 2014 series by id'],
  [{ text: 'whatever', ids: { tmdb: '60622' }, kind: 'film' }, 'unknown'],
  [{ text: 'Fargo', kind: 'series' }, 'Fargo 2014 series by unique-title'],
  [{ text: 'Fargo: Season 3', year: 2017, kind: 'series' }, 'Fargo 2014 series by unique-title'],
  [{ text: 'Fargo' }, 'ambiguous'],
  [{ text: 'Titanic', kind: 'film' }, 'Titanic 1997 film by popular-title'],
  [{ text: 'Titanic', year: 1954, kind: 'film' }, 'Titanic 1953 film by title-year-kind'],
  [{ text: 'Titanic (1953 film)' }, 'Titanic 1953 film by title-year-kind'],
  [{ text: 'The Ring', year: 2002 }, 'The Ring 2002 film by title-year'],
  [{ text: 'The Dark', kind: 'series' }, 'unknown'],
  [{ text: 'The Dark', year: 2017, kind: 'series' }, 'Dark 2017 series by title-year-kind'],
  [{ text: 'Ringu', year: 1998 }, 'Ring 1998 film by title-year'],
  [{ text: 'Old Boy', year: 2003, kind: 'film' }, 'Oldboy 2003 film by title-year-kind'],
  [{ text: 'Dune: Part Two', year: 2024, kind: 'film' }, 'unknown'],
  [{ text: 'Dune: Part Two' }, 'unknown'],
  [{ text: 'Dark (2017)', kind: 'film' }, 'Dark 2017 series by title-year'],
  [{ text: 'Dark', year: 2020, kind: 'film' }, 'unknown'],
  [{ text: 'Undated', year: 2010, kind: 'film' }, 'Undated 0 film by unique-title'],
  [{ text: 'Blue Train' }, 'unknown'],
  [{ text: 'Blue Train', kind: 'music' }, 'Blue Train 1957 music by unique-title'],
  [{ text: '', kind: 'film' }, 'unknown'],
];

test.each(CASES)('%j is %s', (sighting, expected) => expect(matchOf(sighting)).toBe(expected));

describe('corrections', () => {
  const card: Sighting = { text: 'Solaris', year: 2002, kind: 'film' };
  const older = (): string => catalog.keyOf(catalog.match({ text: 'Solaris', year: 1972 })?.title ?? -1);

  test('come before everything else, ids included', () => {
    const corrections = new Map([[sightingKey(card), older()]]);
    const match = catalog.match({ ...card, ids: { imdb: 'tt0307479' } }, corrections);
    expect(match).toMatchObject({ by: 'correction', certainty: 1 });
    expect(catalog.title(match?.title ?? -1).year).toBe(1972);
  });

  test('may say that a card shows no title of ours', () => {
    expect(catalog.match(card, new Map([[sightingKey(card), '']]))).toBeNull();
  });

  test('are ignored if their title is no longer in the catalog', () => {
    expect(catalog.match(card, new Map([[sightingKey(card), 'film|1900|gone']]))?.by).toBe('title-year-kind');
  });
});

test('every title is found again by its lasting key', () => {
  for (let index = 0; index < catalog.size; index += 1)
    expect(catalog.indexOf(catalog.keyOf(index))).toBe(index);
});

test('a title is read as it was written', () => {
  const title = catalog.title(catalog.match({ text: 'Dark', kind: 'series' })?.title ?? -1);
  expect(title).toMatchObject({ name: 'Dark', year: 2017, kind: 'series', genres: ['drama'] });
  expect(title.vibes).toEqual([{ vibe: 'emotional', confidence: 0.6 }]);
  expect(title.point.pleasant).toBeLessThan(0);
});

test('music has the point of its genres, a playlist that of its words', () => {
  const index = catalog.match({ text: 'Blue Train', kind: 'music' })?.title ?? -1;
  expect(catalog.title(index)).toMatchObject({ musicGenres: ['jazz'], point: { pleasant: 0.4, energy: 0 } });
  expect(pointOf(buildTitleIndex(catalog), index)[0]).toBeCloseTo(0.4);
  expect(catalog.pointOfWords('My Sad Bops')?.energy).toBeCloseTo(0.6);
  expect(catalog.pointOfWords('BeBop nights')?.pleasant).toBeCloseTo(0.4);
  expect(catalog.pointOfWords('zzz')).toBeNull();
});
