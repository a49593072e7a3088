import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { VIBES } from '../../../src/catalog/vibes.ts';

const HEADER = ['title', 'original_title', 'year', 'kind', 'genres', 'vibes', 'language', 'aliases'];
const GENRES = new Set(
  (
    'action adventure animation anime biography comedy crime documentary drama family fantasy history horror kids ' +
    'music musical mystery news reality romance romcom scifi sport standup talk thriller superhero war western ' +
    'telenovela truecrime'
  ).split(' '),
);
/** The vibes that omdb.org has too. */
const BASIC_VIBES = new Set<string>(VIBES.flatMap(row => ('omdb' in row ? [row.id] : [])));
const NEWEST_YEAR = 2026;
const OLDEST_YEAR = 1950;

interface Row {
  title: string;
  original: string;
  year: string;
  kind: string;
  genres: string[];
  vibes: string[];
  language: string;
  aliases: string[];
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

function toRow(cells: readonly string[]): Row {
  const [
    title = '',
    original = '',
    year = '',
    kind = '',
    genres = '',
    vibes = '',
    language = '',
    aliases = '',
  ] = cells;
  return {
    title,
    original,
    year,
    kind,
    genres: list(genres),
    vibes: list(vibes),
    language,
    aliases: list(aliases),
  };
}

const SOURCE = readFileSync(new URL('../../../data/sources/recent.csv', import.meta.url), 'utf8');
/** Lines of another length than the header are kept, so that a test can name them. */
const [header = [], ...lines] = parse(SOURCE, { relax_column_count: true });
const rows = lines.map(toRow);

const titlesWhere = (wrong: (row: Row) => boolean): string[] => rows.filter(wrong).map(row => row.title);
const repeats = (values: readonly string[]): string[] => values.filter((v, i) => values.indexOf(v) !== i);
const codePoints = (text: string): number[] => Array.from(text.toLowerCase(), c => c.codePointAt(0) ?? 0);

/** Compares code points, so that the order does not depend on the machine's locale or ICU version. */
function isAfter(a: string, b: string): boolean {
  const [left, right] = [codePoints(a), codePoints(b)];
  const at = left.findIndex((point, i) => point !== right[i]);
  return at !== -1 && (left[at] ?? 0) > (right[at] ?? -1);
}

test('has the columns the catalog build reads, eight cells in every line', () => {
  expect(header).toEqual(HEADER);
  expect(lines.filter(cells => cells.length !== HEADER.length)).toEqual([]);
});

test('knows at least 2,500 titles, both films and series', () => {
  expect(rows.length).toBeGreaterThanOrEqual(2500);
  expect(new Set(rows.map(row => row.kind))).toEqual(new Set(['film', 'series']));
});

test('every title has a name, all cells are trimmed, and no alias repeats the title', () => {
  expect(titlesWhere(row => row.title === '')).toEqual([]);
  expect(lines.filter(cells => cells.some(cell => cell !== cell.trim()))).toEqual([]);
  expect(titlesWhere(row => row.original === row.title || row.aliases.includes(row.title))).toEqual([]);
  expect(titlesWhere(row => row.aliases.includes('') || repeats(row.aliases).length > 0)).toEqual([]);
});

test('years have four digits and are in range, or are empty in less than 1 % of the rows', () => {
  const outside = (year: string) => !/^\d{4}$/.test(year) || +year < OLDEST_YEAR || +year > NEWEST_YEAR;
  expect(titlesWhere(row => row.year !== '' && outside(row.year))).toEqual([]);
  expect(titlesWhere(row => row.year === '').length).toBeLessThan(rows.length / 100);
});

test('every title has at least one genre of the vocabulary, and none twice', () => {
  expect(titlesWhere(row => row.genres.length === 0 || row.genres.some(g => !GENRES.has(g)))).toEqual([]);
  expect(titlesWhere(row => repeats(row.genres).length > 0)).toEqual([]);
});

test('true crime is always a documentary; a dramatised case is crime', () => {
  const dramatised = (genres: string[]) => genres.includes('truecrime') && !genres.includes('documentary');
  expect(titlesWhere(row => dramatised(row.genres))).toEqual([]);
});

test('every title has at most three of the vibes that omdb.org has too, and none twice', () => {
  expect(titlesWhere(row => row.vibes.length > 3 || row.vibes.some(vibe => !BASIC_VIBES.has(vibe)))).toEqual(
    [],
  );
  expect(titlesWhere(row => repeats(row.vibes).length > 0)).toEqual([]);
});

test('languages are ISO 639-1 codes or empty', () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const unknown = (code: string) => !/^[a-z]{2}$/.test(code) || names.of(code) === undefined;
  expect(titlesWhere(row => row.language !== '' && unknown(row.language))).toEqual([]);
});

test('no title occurs twice with the same year and kind', () => {
  expect(repeats(rows.map(row => [row.title.toLowerCase(), row.year, row.kind].join('|')))).toEqual([]);
});

test('no season is listed as a title of its own', () => {
  const season = /[:,–-]?\s*\b(season|staffel|saison|temporada|series)\s*\d+$/i;
  expect(titlesWhere(row => season.test(row.title))).toEqual([]);
});

test('is sorted by title, so that a new row changes one line', () => {
  const misplaced = rows.filter((row, i) => {
    const before = rows[i - 1];
    return before !== undefined && isAfter(before.title, row.title);
  });
  expect(misplaced.map(row => row.title)).toEqual([]);
});
