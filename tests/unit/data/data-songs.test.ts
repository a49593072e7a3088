import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fameOf } from '../../../data/build/popularity.ts';
import { parseCsv, type Row } from '../../../data/build/source-csv.ts';
import { songOf, songPoint } from '../../../data/build/sources/songs.ts';
import { words } from '../../../src/catalog/match/normalise.ts';
import { vibeNumber } from '../../../src/catalog/vibes.ts';

const textOf = (source: string): string =>
  readFileSync(new URL(`../../../data/sources/${source}.csv`, import.meta.url), 'utf8');
const text = textOf('songs');
const songs = parseCsv(text);
const genres = new Set(parseCsv(textOf('music-genres')).map(({ id }) => id));
const NEWEST_YEAR = 2026;
const OLDEST_YEAR = 1500;

const namesWhere = (wrong: (row: Row) => boolean): string[] =>
  songs.filter(wrong).map(({ title, artist }) => `${title} – ${artist}`);
const list = (cell = ''): string[] => cell.split(' ');
const isOneToFive = (cell = ''): boolean => /^[1-5]$/.test(cell);

function hasWrongIds(cell: string | undefined, most: number, isKnown: (id: string) => boolean): boolean {
  const ids = list(cell);
  return ids.length > most || new Set(ids).size < ids.length || !ids.every(isKnown);
}

describe('the table of songs', () => {
  test('has its columns, only trimmed cells, and at least 2,500 rows', () => {
    expect(text.split('\n')[0]).toBe('title,artist,year,genre,vibes,energy,language,known');
    expect(songs.length).toBeGreaterThanOrEqual(2500);
    expect(namesWhere(row => Object.values(row).some(cell => cell !== cell.trim()))).toEqual([]);
    expect(namesWhere(({ title, artist }) => !title || !artist || artist.includes('|'))).toEqual([]);
  });

  test('names only genres and vibes that there are', () => {
    expect(namesWhere(({ genre }) => hasWrongIds(genre, 2, id => genres.has(id)))).toEqual([]);
    expect(namesWhere(({ vibes }) => hasWrongIds(vibes, 4, id => vibeNumber(id) !== undefined))).toEqual([]);
  });

  test('has plausible years, languages and numbers', () => {
    const isYear = (year = ''): boolean =>
      /^\d{4}$/.test(year) && Number(year) >= OLDEST_YEAR && Number(year) <= NEWEST_YEAR;
    expect(namesWhere(({ year }) => year !== '' && !isYear(year))).toEqual([]);
    expect(namesWhere(({ language }) => !/^([a-z]{2})?$/.test(language ?? ''))).toEqual([]);
    expect(namesWhere(({ energy, known }) => !isOneToFive(energy) || !isOneToFive(known))).toEqual([]);
  });

  test('has each song once', () => {
    const keys = songs.map(({ title = '', artist = '' }) => words(`${title} | ${artist}`).join(' '));
    const repeated = keys.filter((key, at) => keys.indexOf(key) < at);
    expect(repeated).toEqual([]);
  });
});

describe('a song', () => {
  const POP = { pleasant: 0.5, energy: 0.3, tension: -0.2 };
  const row = {
    title: 'Blue',
    artist: 'Ann',
    year: '1999',
    genre: 'pop',
    vibes: 'bleak',
    energy: '1',
    known: '5',
  };

  test('lies mostly where its vibes do, and has the energy it is given', () => {
    const sad = songPoint(['bleak'], [POP], 1);
    const fierce = songPoint(['bleak'], [POP], 5);
    expect(sad.pleasant).toBeLessThan(-0.3);
    expect(sad.energy).toBeLessThan(-0.5);
    expect(fierce.energy).toBeGreaterThan(0.4);
    expect(fierce.pleasant).toBe(sad.pleasant);
  });

  test('is a work by its artist, found by both names, and as famous as an editor says', () => {
    const work = songOf(row, new Map([['pop', POP]]));
    expect(work).toMatchObject({ kind: 'music', name: 'Blue', by: 'Ann', year: 1999, musicGenres: ['pop'] });
    expect(work.point).toEqual(songPoint(['bleak'], [POP], 1));
    expect([...work.aliases]).toEqual(['Ann Blue', 'Blue Ann']);
    expect(fameOf(work)).toBeGreaterThan(fameOf(songOf({ ...row, known: '3' }, new Map())));
  });
});
