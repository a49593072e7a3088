import { describe, expect, it } from 'vitest';
import { readCsv, separatorOf, writeCsv } from '../../../src/files/csv.ts';

const cells = (text: string): (readonly string[])[] => readCsv(text).map(row => row.cells);

describe('reading CSV', () => {
  it('reads quotes, commas and line breaks in quotes, and a last line without its end', () => {
    expect(cells('\ufeffa,b\r\n"x, ""y""","1\n2"\r\n,z')).toEqual([
      ['a', 'b'],
      ['x, "y"', '1\n2'],
      ['', 'z'],
    ]);
  });

  it('knows the number of each line, over empty ones and breaks in quotes', () => {
    expect(readCsv('a\n\n"b\nc"\nd\n').map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(readCsv('\r\n\r\na').map(({ line }) => line)).toEqual([3]);
  });

  it('marks a row whose quote is never closed, ends it with its line, and reads on', () => {
    expect(readCsv('Heat,1995\n"Up,2009\nCats,2019')).toEqual([
      { line: 1, cells: ['Heat', '1995'] },
      { line: 2, cells: ['Up', '2009'], open: true },
      { line: 3, cells: ['Cats', '2019'] },
    ]);
    expect(readCsv('a,"say ""hi""\n"b\n",c').map(({ line, open }) => [line, open])).toEqual([
      [1, undefined],
      [3, true],
    ]);
    expect(cells('"')).toEqual([]);
    expect(cells('a,"b"c,d')).toEqual([['a', 'b', 'd']]);
  });

  it('stops at the most rows it may read, and reads a huge file in one pass', () => {
    const huge = `${'x'.repeat(100)},1\n`.repeat(20_000);
    expect(readCsv(huge, { mostRows: 10 }).length).toBe(10);
    expect(readCsv(huge).length).toBe(20_000);
    expect(cells('"'.repeat(100_001)).length).toBe(1);
  });

  it('finds the separator of the first line', () => {
    expect(separatorOf('title;year;genres\n1,2;3,4')).toBe(';');
    expect(separatorOf('title\tyear\n')).toBe('\t');
    expect(separatorOf('')).toBe(',');
    expect(readCsv('a;"b;c"', { separator: ';' })[0]?.cells).toEqual(['a', 'b;c']);
  });
});

describe('writing CSV', () => {
  it('puts quotes where they are needed, and is read as it was written', () => {
    const rows = [
      ['a,b', 'say "hi"', '1\n2'],
      ['=SUM(A1)', '-30-', '@home'],
      ['plain', '', '+1'],
    ];
    expect(cells(writeCsv(rows))).toEqual(rows);
  });

  it.each(["'=1", "''=1", "'-30-", "'", "''", "'tis", '=1', '\n=1', '＝1', "'＠home"])(
    '%j comes back as it went out',
    cell => {
      expect(cells(writeCsv([[cell, 'x']]))).toEqual([[cell, 'x']]);
    },
  );

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
    'writes an apostrophe before %j, which a spreadsheet would run as a formula',
    sign => {
      expect(writeCsv([[`${sign}1`]])).toMatch(/^"?'/);
    },
  );

  it.each([';', '\t', ',', '\n', '\r', '"'])('puts quotes around a cell with %j in it', sign => {
    expect(writeCsv([[`Up${sign}=1`]])).toMatch(/^"Up.*"$/s);
  });

  it('writes nothing that a spreadsheet runs as a formula', () => {
    expect(writeCsv([['=HYPERLINK("http://x.example")', '@x', '\tx']])).toBe(
      '"\'=HYPERLINK(""http://x.example"")",\'@x,"\'\tx"',
    );
  });
});
