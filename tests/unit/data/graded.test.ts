import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv, type Row } from '../../../data/build/source-csv.ts';
import { UPSETS } from '../../../src/catalog/upsets.ts';
import { VIBES } from '../../../src/catalog/vibes.ts';

const HEADER =
  'title,year,imdb,regard,sure,known,vibes,upset,minutes,language,country,age,franchise,first_year,about';
const CAUTIONS = new Set<string>(UPSETS);
const VIBE_IDS = new Set<string>(VIBES.map(({ id }) => id));
const OLDEST_YEAR = 1890;
const NEWEST_YEAR = 2027;
const LONGEST_ABOUT = 90;

/** The sources hold these works twice, under another name or year: each entry has a row of its own. */
const TWICE_IN_THE_SOURCES = ['tt0103359', 'tt0762067', 'tt13207736'];

const FILES = {
  films: { least: 5000, minutes: [3, 450] },
  series: { least: 1500, minutes: [1, 200] },
} as const;
type File = keyof typeof FILES;

const textOf = (file: File): string =>
  readFileSync(new URL(`../../../data/sources/graded-${file}.csv`, import.meta.url), 'utf8');
const rowsOf = { films: parseCsv(textOf('films')), series: parseCsv(textOf('series')) };

const cell = (row: Row, column: string): string => row[column] ?? '';
const list = (row: Row, column: string): string[] => cell(row, column).split(' ');
const yearOf = (row: Row): string => cell(row, 'first_year') || cell(row, 'year');
const isNumber = (text: string, from: number, to: number): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to;

function repeats(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter(value => seen.size === seen.add(value).size);
}

const NAMES = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  country: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};
const isCode = (code: string, column: keyof typeof NAMES, form: RegExp): boolean =>
  form.test(code) && NAMES[column].of(code) !== undefined;

describe.each(Object.keys(FILES) as File[])('the graded %s', file => {
  const { least, minutes } = FILES[file];
  const rows = rowsOf[file];
  const titlesWhere = (wrong: (row: Row) => boolean): string[] =>
    rows.filter(wrong).map(row => `${cell(row, 'title')} (${yearOf(row)})`);
  /** Of cells that are not empty. */
  const wrongIn = (column: string, isRight: (value: string) => boolean): string[] =>
    titlesWhere(row => cell(row, column) !== '' && !isRight(cell(row, column)));

  test('have the columns the catalog build reads, and only trimmed cells', () => {
    expect(textOf(file).split('\n')[0]).toBe(HEADER);
    expect(titlesWhere(row => Object.values(row).some(value => value !== value.trim()))).toEqual([]);
    expect(titlesWhere(row => cell(row, 'title') === '')).toEqual([]);
  });

  test('are many', () => expect(rows.length).toBeGreaterThanOrEqual(least));

  test('have three to six known vibes, none twice', () => {
    expect(titlesWhere(row => list(row, 'vibes').some(vibe => !VIBE_IDS.has(vibe)))).toEqual([]);
    expect(titlesWhere(row => list(row, 'vibes').length < 3 || list(row, 'vibes').length > 6)).toEqual([]);
    expect(titlesWhere(row => repeats(list(row, 'vibes')).length > 0)).toEqual([]);
  });

  test('have known cautions, none twice', () => {
    expect(wrongIn('upset', upset => upset.split(' ').every(one => CAUTIONS.has(one)))).toEqual([]);
    expect(titlesWhere(row => repeats(list(row, 'upset')).length > 0)).toEqual([]);
  });

  test.each([
    ['regard', 0, 100],
    ['sure', 1, 3],
    ['known', 1, 5],
  ] as const)('have a %s from %i to %i', (column, from, to) => {
    expect(titlesWhere(row => !isNumber(cell(row, column), from, to))).toEqual([]);
  });

  test('last as long as such works do', () => {
    expect(wrongIn('minutes', value => isNumber(value, minutes[0], minutes[1]))).toEqual([]);
  });

  test('have a year in range, and a first year only where the other is wrong', () => {
    for (const column of ['year', 'first_year'])
      expect(wrongIn(column, year => isNumber(year, OLDEST_YEAR, NEWEST_YEAR))).toEqual([]);
    expect(titlesWhere(row => cell(row, 'year') !== '' && row.year === row.first_year)).toEqual([]);
  });

  test('have a language and a country of the ISO lists, and an age', () => {
    expect(wrongIn('language', code => isCode(code, 'language', /^[a-z]{2}$/))).toEqual([]);
    expect(wrongIn('country', code => isCode(code, 'country', /^[A-Z]{2}$/))).toEqual([]);
    expect(wrongIn('age', age => ['0', '6', '12', '16', '18'].includes(age))).toEqual([]);
  });

  test('say in at most ninety characters what they are about', () => {
    expect(titlesWhere(row => cell(row, 'about') === '')).toEqual([]);
    expect(wrongIn('about', about => about.length <= LONGEST_ABOUT && !/[|\n]/.test(about))).toEqual([]);
  });

  test('have ids of works, and no row twice', () => {
    expect(wrongIn('imdb', id => /^tt\d{7,8}$/.test(id))).toEqual([]);
    expect(repeats(rows.map(row => [row.title, row.year, row.imdb].join('|')))).toEqual([]);
    const ids = rows.map(row => cell(row, 'imdb')).filter(id => id !== '');
    expect(repeats(ids).filter(id => !TWICE_IN_THE_SOURCES.includes(id))).toEqual([]);
  });
});

describe('what everybody knows', () => {
  const find = (file: File, title: string): Row =>
    rowsOf[file].find(row => cell(row, 'title') === title) ?? {};

  test.each([
    ['Lost', '2004'],
    ['Friends', '1994'],
    ['Firefly', '2002'],
    ['Gilmore Girls', '2000'],
    ['Arrested Development', '2003'],
  ])('%s began in %s', (title, year) => expect(yearOf(find('series', title))).toBe(year));

  test('The Godfather is loved, Battlefield Earth is not', () => {
    expect(Number(find('films', 'The Godfather').regard)).toBeGreaterThan(90);
    expect(Number(find('films', 'Battlefield Earth: A Saga of the Year 3000').regard)).toBeLessThan(20);
  });
});
