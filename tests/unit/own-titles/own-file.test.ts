import { describe, expect, it } from 'vitest';
import { readOwnLines, readOwnSheet, writeOwnFile } from '../../../src/own-titles/own-file.ts';
import { MOST_ROWS } from '../../../src/storage/limits.ts';

function read(text: string) {
  const sheet = readOwnSheet(text);
  if (!sheet) throw new Error('an empty sheet');
  return readOwnLines(sheet, sheet.mapping);
}

describe('a list of own titles', () => {
  it('finds its columns by their names, in any order and some languages', () => {
    expect(readOwnSheet('Genres,Name,Year\nDrama,A,2001')?.mapping).toEqual({
      title: 1,
      year: 2,
      kind: null,
      genres: 0,
    });
    expect(readOwnSheet('Titel;Jahr;Art;Genre\nA;2001;Serie;Krimi')?.mapping).toEqual({
      title: 0,
      year: 1,
      kind: 2,
      genres: 3,
    });
  });

  it('reports a line whose quote is never closed, and reads the rest', () => {
    const { titles, bad } = read('title,genres\nHeat,Crime\n"Up,Comedy\nCats,Musical');
    expect(titles.map(({ name }) => name)).toEqual(['Heat', 'Cats']);
    expect(bad).toEqual([{ line: 3, text: 'Up Comedy', problem: 'open-quote' }]);
  });

  it('expects columns in a fixed order where none is named', () => {
    const sheet = readOwnSheet('Our Street,2019,Drama\nGame Night,2018,Comedy');
    expect(sheet?.rows.length).toBe(2);
    expect(sheet?.mapping).toEqual({ title: 0, year: 1, kind: null, genres: 2 });
  });

  it('reads titles with kind, year and genre words of several languages', () => {
    expect(
      read('title,year,kind,genres\nOur Street,2019,Serie,"Drama, Krimi"\nKino,,,Comédie|Science-Fiction')
        .titles,
    ).toEqual([
      {
        key: 'series|2019|our street',
        name: 'Our Street',
        year: 2019,
        kind: 'series',
        words: ['Drama', 'Krimi'],
      },
      { key: 'film|0|kino', name: 'Kino', year: 0, kind: 'film', words: ['Comédie', 'Science-Fiction'] },
    ]);
  });

  it('reports each line that cannot be read, with its number and the problem', () => {
    const { titles, bad } = read(
      [
        'title,year,kind,genres',
        ',2001,film,drama',
        `${'x'.repeat(201)},2001,film,drama`,
        'A,last year,film,drama',
        'B,3001,film,drama',
        'C,2001,book,drama',
        'D,2001,film,nothing we know',
        'E,2001,film,drama',
        'e,2001,film,comedy',
        '"F',
      ].join('\n'),
    );
    expect(bad.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'no-title'],
      [3, 'long-title'],
      [4, 'bad-year'],
      [5, 'bad-year'],
      [6, 'bad-kind'],
      [7, 'no-genre'],
      [9, 'twice'],
      [10, 'open-quote'],
    ]);
    expect(titles.map(({ name }) => name)).toEqual(['E']);
  });

  it('reads names of object properties, HTML and formulas as plain text', () => {
    const { titles } = read(
      'title,year,genres\n__proto__,2001,drama\nconstructor,2001,drama|__proto__\n<img src=x>,2001,drama\n=1+1,2001,drama',
    );
    expect(titles.map(({ name }) => name)).toEqual(['__proto__', 'constructor', '<img src=x>', '=1+1']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(readOwnSheet('')).toBeNull();
    expect(readOwnSheet('\n\n  \n')).toBeNull();
    expect(read('\u0000\u0001\u0002,\ufffd').titles).toEqual([]);
  });

  it('reads a limited number of lines and reports when there were more', () => {
    const lines = (count: number) =>
      `title,genres\n${Array.from({ length: count }, (_, i) => `T${i},drama`).join('\n')}`;
    expect(readOwnSheet(lines(MOST_ROWS))).toMatchObject({ cut: false });
    const more = readOwnSheet(lines(MOST_ROWS + 1));
    expect([more?.cut, more?.rows.length]).toEqual([true, MOST_ROWS]);
    const nameless = Array.from({ length: MOST_ROWS + 1 }, (_, i) => `T${i};2001;drama`).join('\n');
    expect(readOwnSheet(nameless)).toMatchObject({ cut: true });
  });

  it('is read as it was written', () => {
    const { titles } = read(
      'title,year,kind,genres\n"Me, Myself",2001,series,drama|comedy\n-30-,1959,film,drama\nMix,,music,house',
    );
    expect(titles.length).toBe(3);
    expect(read(writeOwnFile(titles))).toEqual({ titles, bad: [] });
  });
});
