import { describe, expect, test } from 'vitest';
import { findWork, mergeEntry } from '../../../data/build/merge.ts';
import { differences, planes } from '../../../data/build/pack.ts';
import { parseCsv } from '../../../data/build/source-csv.ts';
import { isAdult } from '../../../data/build/sources/omdb-genres.ts';
import { averagePrecision } from '../../../data/build/vibes/cross-validate.ts';
import { Logistic } from '../../../data/build/vibes/logistic.ts';
import { newWork, Works } from '../../../data/build/work.ts';
import { bitsOfGenreWords, deriveGenres } from '../../../src/catalog/genre-labels.ts';
import { GENRE_WORDS } from '../../../src/catalog/genre-words.ts';
import { bitsOfGenres, GENRES, genresOfBits, isGenre } from '../../../src/catalog/genres.ts';
import { readPlanes, readSteps, startsOf } from '../../../src/catalog/layout.ts';

describe('CSV', () => {
  test('reads quotes doubled, commas and line breaks in quotes', () => {
    expect(parseCsv('a,b\n"x, ""y""","1\n2"\nz,\n')).toEqual([
      { a: 'x, "y"', b: '1\n2' },
      { a: 'z', b: '' },
    ]);
  });

  test('reads the backslash dialect with its NULL', () => {
    expect(parseCsv('"a","b"\n"say \\"hi\\"",\\N\n', 'backslash')).toEqual([{ a: 'say "hi"', b: '' }]);
  });
});

describe('genre words', () => {
  const named = (...labels: string[]): string[] => genresOfBits(deriveGenres(bitsOfGenreWords(labels)));

  test.each([
    ['TV Sci-Fi & Fantasy', ['fantasy', 'scifi']],
    ['Comedias románticas', ['comedy', 'romance', 'romcom']],
    ['Science-Fiction', ['scifi']],
    ['Komödien', ['comedy']],
    ['Stand-Up Comedy & Talk Shows', ['comedy', 'standup']],
    ['ホラー', ['horror']],
    ['International TV Shows', []],
  ])('%s', (label, genres) => expect(named(label)).toEqual(genres));

  test('comedy with romance is a romantic comedy, a documentary on crime true crime', () => {
    expect(named('Comedies', 'Romantic Movies')).toContain('romcom');
    expect(named('Docuseries', 'Crime TV Shows')).toContain('truecrime');
  });

  test('cover every genre, and every genre implies known ones', () => {
    expect([...GENRE_WORDS.keys()]).toEqual(GENRES.map(({ id }) => id));
    for (const row of GENRES)
      for (const id of 'implies' in row ? row.implies : []) expect(isGenre(id)).toBe(true);
    expect(genresOfBits(bitsOfGenres(['romcom']))).toEqual(['comedy', 'romance', 'romcom']);
  });
});

describe('packing', () => {
  const numbers = [0, 1, 255, 256, 70_000, 2 ** 24 - 1];
  test('is undone by the readers of the product', () => {
    expect(Array.from(readPlanes(planes(numbers, 3), 3))).toEqual(numbers);
    const high = [...numbers, 2 ** 32 - 1];
    expect(Array.from(readSteps(planes(differences(high), 4)))).toEqual(high);
    expect(Array.from(startsOf(Uint8Array.of(2, 0, 3)))).toEqual([0, 2, 2, 5]);
  });
});

describe('adult titles', () => {
  const DRAMA = bitsOfGenres(['drama']);
  const of = (...categories: string[]) => new Set(categories);

  test.each([
    ['pornography', 'Any', DRAMA, of('3110'), true],
    ['erotic and nothing else', 'Any', 0, of('2916'), true],
    ['erotic, for adults alone', 'Any', DRAMA, of('2916', '867'), true],
    ['softcore by its name', 'Playboy: Any', DRAMA, of(), true],
    ['an erotic drama', 'Any', DRAMA, of('2916'), false],
    ['violence for adults', 'Any', DRAMA, of('867', '874'), false],
    ['a name that only resembles one of those', 'The Playboy Club', DRAMA, of(), false],
  ])('%s', (_, name, genres, categories, adult) => expect(isAdult(name, { genres, categories })).toBe(adult));
});

describe('merging', () => {
  const works = new Works();
  const old = works.add(newWork({ kind: 'film', name: 'Solaris', year: 1972 }));
  const show = works.add(newWork({ kind: 'series', name: 'Kingdom', year: 2019 }));
  const entry = { aliases: [], genres: 0 };

  test('matches a film a year apart, not a remake', () => {
    expect(findWork(works, { ...entry, kind: 'film', name: 'Solaris', year: 1973 })).toBe(old);
    expect(findWork(works, { ...entry, kind: 'film', name: 'Solaris', year: 2002 })).toBeUndefined();
  });

  test('matches a series with a later newest season, not one that began later', () => {
    const series = { ...entry, kind: 'series' as const, name: 'Kingdom' };
    expect(findWork(works, { ...series, year: 2021, dated: 'newest' })).toBe(show);
    expect(findWork(works, { ...series, year: 2021 })).toBeUndefined();
    expect(findWork(works, { ...series, year: 2014, dated: 'newest' })).toBeUndefined();
    expect(findWork(works, { ...series, name: 'The Kingdom', year: 2021, dated: 'newest' })).toBeUndefined();
    expect(findWork(works, { ...series, name: 'The Kingdom', year: 2019 })).toBe(show);
  });

  test('replaces the year of a newest season by that of the first', () => {
    const listed = { ...entry, kind: 'series' as const, name: 'Dark' };
    const dark = mergeEntry(works, { ...listed, year: 2020, dated: 'newest' });
    expect(mergeEntry(works, { ...listed, year: 2017 })).toBe(dark);
    expect(dark.year).toBe(2017);
    expect(mergeEntry(works, { ...listed, year: 2019, dated: 'newest' }).year).toBe(2017);
  });

  test('adds genres and further names to the work it finds', () => {
    mergeEntry(works, { kind: 'film', name: 'Solyaris', aliases: ['Solaris'], year: 1972, genres: 8 });
    expect(old.genres).toBe(8);
    expect(works.named('Solyaris', 'film')).toEqual([old]);
  });
});

describe('learning', () => {
  const row = (...features: number[]) => ({
    features: Uint32Array.from(features),
    values: new Float32Array(features.length).fill(0.7),
  });

  test('average precision is 1 with all true items first, and low with them last', () => {
    expect(averagePrecision([0.9, 0.8, 0.1], [true, true, false])).toBe(1);
    expect(averagePrecision([0.9, 0.8, 0.1], [false, false, true])).toBeCloseTo(1 / 3);
  });

  test('a model learns which feature goes with which label', () => {
    const rows = Array.from({ length: 200 }, (_, i) => row(i % 2, 2 + (i % 3)));
    const labels = rows.map(({ features }) => new Set(features[0] === 0 ? [0] : [1]));
    const model = new Logistic({ rows, labels, featureCount: 5, labelCount: 2, penalty: 1e-3 });
    const [a = 0, b = 0] = model.predict(row(0, 2));
    expect(a).toBeGreaterThan(0.85);
    expect(b).toBeLessThan(0.15);
  });
});
