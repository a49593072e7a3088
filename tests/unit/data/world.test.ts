import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv, type Row } from '../../../data/build/source-csv.ts';
import { isGenre } from '../../../src/catalog/genres.ts';
import { AGES, UPSETS } from '../../../src/catalog/upsets.ts';
import { vibeNumber } from '../../../src/catalog/vibes.ts';

const SOURCES = new URL('../../../data/sources/', import.meta.url);
const read = (file: string): Row[] => parseCsv(readFileSync(new URL(file, SOURCES), 'utf8'));
const REGIONS = readdirSync(new URL('world/', SOURCES));

const words = (cell = ''): string[] => cell.split(' ').filter(Boolean);
const upsets = new Set<string>(UPSETS);

/** What is wrong with a cell: each test has the cell and says whether it is right. */
const RIGHT: { readonly [column: string]: (cell: string) => boolean } = {
  title: cell => cell !== '',
  year: cell => /^(18[89]|19\d|20[0-2])\d$/.test(cell),
  kind: cell => cell === 'film' || cell === 'series',
  genres: cell => words(cell).length > 0 && words(cell).every(isGenre),
  vibes: cell => words(cell).length >= 2 && words(cell).every(vibe => vibeNumber(vibe) !== undefined),
  regard: cell => /^\d{1,3}$/.test(cell) && Number(cell) <= 100,
  sure: cell => /^[123]$/.test(cell),
  known: cell => /^[1-5]$/.test(cell),
  language: cell => /^([a-z]{2})?$/.test(cell),
  country: cell => /^([A-Z]{2})?$/.test(cell),
  minutes: cell => /^\d{0,3}$/.test(cell),
  age: cell => cell === '' || AGES.some(age => String(age) === cell),
  upset: cell => words(cell).every(upset => upsets.has(upset)),
};

describe.each(REGIONS)('the titles of %s', file => {
  const rows = read(`world/${file}`);

  test('are many, and none stands twice', () => {
    expect(rows.length).toBeGreaterThan(100);
    const keys = rows.map(({ kind, title, year, original }) => [kind, title, year, original].join('|'));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test.each(Object.keys(RIGHT))('have the column %s as the catalog build reads it', column => {
    const wrong = rows.filter(row => !RIGHT[column]?.(row[column] ?? ''));
    expect(wrong.map(row => `${row.title}: ${row[column]}`)).toEqual([]);
  });
});

describe('the names in other countries', () => {
  const rows = read('names.csv');
  const LANGUAGES = 'pt tr es fr it de pl cs hu ru nl ja zh zh_hant ko ar hi'.split(' ');
  const count = (language: string): number => rows.filter(row => row[language] !== '').length;

  test('are of well-known titles, each once', () => {
    expect(rows.length).toBeGreaterThan(1400);
    const keys = rows.map(({ kind, title, year, imdb }) => [kind, title, year, imdb].join('|'));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test.each(LANGUAGES)('have a column %s with names and no other mark between two than a slash', language => {
    // Most films from America keep their title in India.
    expect(count(language)).toBeGreaterThan(language === 'hi' ? 30 : 200);
    expect(rows.map(row => row[language] ?? '').filter(cell => /[|=\n]|^\s|\s$|^\/|\/$/.test(cell))).toEqual(
      [],
    );
  });

  test.each([
    ['ja', /[\u3040-\u30ff\u4e00-\u9fff]/],
    ['ko', /[\uac00-\ud7af]/],
    ['ru', /[а-яё]/i],
    ['ar', /[\u0600-\u06ff]/],
    ['zh', /[\u4e00-\u9fff]/],
  ] as const)('in %s are nearly all in its script', (language, script) => {
    const names = rows.map(row => row[language] ?? '').filter(Boolean);
    expect(names.filter(name => !script.test(name)).length / names.length).toBeLessThan(0.05);
  });
});
