import { bitsOfGenreWords } from '../catalog/genre-labels.ts';
import type { Kind } from '../catalog/sighting.ts';
import type { Column } from '../catalog/words/site-words.ts';
import { type CsvRow, readCsv, separatorOf, writeCsv } from '../files/csv.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  LONGEST_OWN_NAME,
  LONGEST_WORD,
  MOST_GENRES,
  MOST_ROWS,
} from '../storage/limits.ts';
import { columnNamed, openKindReader } from './file-words.ts';
import { type OwnTitle, ownKey } from './own-catalog.ts';

/** The columns of a file; genres may be written in any language of `SITE_WORDS`. */
export const FIELDS = ['title', 'year', 'kind', 'genres'] as const satisfies readonly Column[];
export type Field = (typeof FIELDS)[number];

/** The number of the column for each field; null where there is none. */
export type Mapping = Readonly<Record<Field, number | null>>;

export interface OwnSheet {
  /** The cells of the first line, whether they name columns or not. */
  readonly head: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly mapping: Mapping;
  /** True if the file has more lines than are read. */
  readonly cut: boolean;
}

export type LineProblem =
  | 'no-title'
  | 'long-title'
  | 'bad-year'
  | 'bad-kind'
  | 'no-genre'
  | 'twice'
  | 'open-quote';

export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly problem: LineProblem;
}

export interface ReadLines {
  readonly titles: readonly OwnTitle[];
  readonly bad: readonly BadLine[];
}

/** Where no names are given, columns are expected in this order. */
const mappingByOrder = (columns: number): Mapping => ({
  title: 0,
  year: columns > 1 ? 1 : null,
  kind: columns > 3 ? 2 : null,
  genres: columns > 3 ? 3 : columns > 2 ? 2 : null,
});

/** Null for an empty file. A first line that does not name the column `title` is read as a title. */
export function readOwnSheet(text: string): OwnSheet | null {
  const all = readCsv(text, { separator: separatorOf(text), mostRows: MOST_ROWS + 2 });
  const [first, ...rest] = all;
  if (!first) return null;
  const head = first.cells.map(cell => cell.trim());
  const guessed = Object.fromEntries(FIELDS.map(field => [field, columnNamed(head, field)])) as Record<
    Field,
    number | null
  >;
  const named = guessed.title !== null;
  const rows = named ? rest : all;
  return {
    head,
    rows: rows.slice(0, MOST_ROWS),
    mapping: named ? guessed : mappingByOrder(head.length),
    cut: rows.length > MOST_ROWS,
  };
}

const tidy = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** 0 for an empty cell; undefined for anything that is not a year. */
function yearOf(word: string): number | undefined {
  if (word === '') return 0;
  const year = Number(/^(\d{4})(?!\d)/.exec(word)?.[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

const wordsOf = (cell: string): string[] =>
  cell
    .split(/[|/,;]/)
    .map(tidy)
    .filter(word => word !== '' && word.length <= LONGEST_WORD)
    .slice(0, MOST_GENRES);

function readLine(
  { cells, open }: CsvRow,
  mapping: Mapping,
  kindOf: (cell: string) => Kind | undefined,
): OwnTitle | LineProblem {
  if (open) return 'open-quote';
  const cell = (field: Field): string => tidy(cells[mapping[field] ?? -1] ?? '');
  const [name, year, kind] = [cell('title'), yearOf(cell('year')), kindOf(cell('kind'))];
  const words = wordsOf(cells[mapping.genres ?? -1] ?? '');
  if (name === '') return 'no-title';
  if (name.length > LONGEST_OWN_NAME) return 'long-title';
  if (year === undefined) return 'bad-year';
  if (kind === undefined) return 'bad-kind';
  if (kind === 'music' ? words.length === 0 : bitsOfGenreWords(words) === 0) return 'no-genre';
  return { key: ownKey({ name, year, kind }), name, year, kind, words };
}

/** Every line becomes a title, or a problem with the number of the line. */
export function readOwnLines({ rows }: Pick<OwnSheet, 'rows'>, mapping: Mapping): ReadLines {
  const titles = new Map<string, OwnTitle>();
  const bad: BadLine[] = [];
  const kindOf = openKindReader();
  for (const row of rows) {
    const read = readLine(row, mapping, kindOf);
    const problem = typeof read === 'string' ? read : titles.has(read.key) ? 'twice' : undefined;
    const text = tidy(row.cells.join(' ')).slice(0, 60);
    if (problem) bad.push({ line: row.line, text, problem });
    else if (typeof read !== 'string') titles.set(read.key, read);
  }
  return { titles: [...titles.values()], bad };
}

export const writeOwnFile = (titles: readonly OwnTitle[]): string =>
  writeCsv([
    FIELDS,
    ...titles.map(({ name, year, kind, words }) => [name, year === 0 ? '' : year, kind, words.join('|')]),
  ]);
