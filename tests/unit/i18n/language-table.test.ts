import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENRE_WORDS } from '../../../src/catalog/genre-words.ts';
import { GENRES, isGenre } from '../../../src/catalog/genres.ts';
import { KINDS } from '../../../src/catalog/sighting.ts';
import { FILE_WORDS, SITE_WORDS } from '../../../src/catalog/words/index.ts';
import { isLocale, LANGUAGES } from '../../../src/i18n/languages.ts';
import { tagOf } from '../../../src/i18n/locale.ts';
import { ownName } from '../../../src/i18n/own-name.ts';
import { columnNamed, openKindReader } from '../../../src/own-titles/file-words.ts';
import { FIELDS } from '../../../src/own-titles/own-file.ts';
import { SENTENCE_WORDS } from '../../../src/text/words/index.ts';
import type { SentenceWords } from '../../../src/text/words/sentence-words.ts';

const ROWS = Object.entries(LANGUAGES);
const CODES = Object.keys(LANGUAGES);
const FOLDERS = readdirSync(path.resolve(import.meta.dirname, '../../../src/_locales')).sort();

/** Arabic, Hebrew and their like; letters of other scripts run from left to right (Unicode, property Bidi_Class). */
const RIGHT_TO_LEFT_LETTERS = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

const alternativesOf = (lists: { readonly [name: string]: string } | undefined): string[] =>
  Object.values(lists ?? {}).flatMap(list => list.split('|'));

describe('the table of languages', () => {
  it('has a row for each folder of texts, in the same order, and no others', () => {
    expect(CODES).toEqual(FOLDERS);
  });

  it.each(ROWS)('%s has its own name as CLDR has it, and its direction', (code, { name, direction }) => {
    expect(name).toBe(ownName(tagOf(code)));
    expect(direction).toBe(RIGHT_TO_LEFT_LETTERS.test(name) ? 'rtl' : 'ltr');
  });

  it('knows its own codes and nothing that every object has', () => {
    expect(CODES.filter(code => !isLocale(code))).toEqual([]);
    expect(['constructor', '__proto__', '', 'pt'].filter(isLocale)).toEqual([]);
  });
});

describe.each(Object.entries(SITE_WORDS))('what sites write in %s', (_code, words) => {
  const { genres, kindHints, ...others } = words ?? {};

  it('names genres that there are, in small letters without Latin accents', () => {
    expect(Object.keys(genres ?? {}).filter(id => !isGenre(id))).toEqual([]);
    const names = alternativesOf(genres);
    expect(names.filter(name => name !== name.trim().toLowerCase() || /[à-öø-ÿ]|^$/.test(name))).toEqual([]);
  });

  it('leaves no list and no alternative empty', () => {
    const alternatives = [...alternativesOf(others), ...alternativesOf(kindHints)];
    expect(alternatives.filter(one => one.trim() === '')).toEqual([]);
    for (const one of alternatives) expect(() => new RegExp(`^(?:${one})$`, 'iu')).not.toThrow();
  });
});

describe('the words of all languages together', () => {
  it('have more than its id for each genre, and none twice', () => {
    expect([...GENRE_WORDS.keys()]).toEqual(GENRES.map(({ id }) => id));
    for (const [genre, names] of GENRE_WORDS) {
      expect(names.length, genre).toBeGreaterThan(1);
      expect(names.length, genre).toBe(new Set(names).size);
    }
  });

  it('lead from the name of a column to that column alone', () => {
    const named = Object.values(FILE_WORDS).flatMap(words => Object.entries(words?.columns ?? {}));
    expect(named.length).toBeGreaterThan(20);
    for (const [column, names] of named)
      for (const name of names.split('|').filter(one => /^[\p{L} ]+$/u.test(one)))
        expect([name, ...FIELDS.filter(field => columnNamed([name], field) === 0)]).toEqual([name, column]);
  });

  it('lead from a word for a kind to that kind', () => {
    const kindOf = openKindReader();
    const named = Object.values(FILE_WORDS).flatMap(words => Object.entries(words?.kinds ?? {}));
    expect(named.length).toBeGreaterThan(10);
    for (const [kind, names] of named) for (const name of names.split('|')) expect(kindOf(name)).toBe(kind);
    for (const kind of KINDS) expect(kindOf(kind.toUpperCase())).toBe(kind);
  });
});

const listsOf = ({ states, wishes, asks, ...lists }: SentenceWords): string[] =>
  [states, wishes, asks, lists].flatMap(table => Object.values(table));

it.each(Object.entries(SENTENCE_WORDS))('sentences in %s have words in every list', (_code, words) => {
  expect(listsOf(words).length).toBeGreaterThan(25);
  expect(listsOf(words).filter(list => list.trim() === '')).toEqual([]);
});
