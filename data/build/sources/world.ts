import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bitsOfGenreWords } from '../../../src/catalog/genre-labels.ts';
import { mergeEntry } from '../merge.ts';
import { otherSpellings } from '../other-spellings.ts';
import { type Row, readCsv } from '../source-csv.ts';
import type { Work, Works } from '../work.ts';
import { gradeOf } from './graded.ts';

/** Names in one cell are separated by a slash between spaces. */
export const namesIn = (cell: string | undefined): string[] => (cell ?? '').split(' / ').filter(Boolean);

const aliasesOf = (row: Row): string[] => {
  const names = [row.original ?? '', ...namesIn(row.aliases)].filter(Boolean);
  return [...names, ...names.flatMap(name => otherSpellings(name, row.language ?? ''))];
};

interface Read {
  readonly work: Work;
  readonly row: Row;
}

/** What is known of a title: each work by the first row that names it. */
export type WorldRows = readonly Read[];

/** Merges the films and series of the world's regions, written by hand: one file a region. */
export async function mergeWorld(works: Works, folder: string): Promise<WorldRows> {
  const read: Read[] = [];
  for (const file of (await readdir(folder)).sort())
    for await (const row of readCsv(join(folder, file))) {
      const work = mergeEntry(works, {
        kind: row.kind === 'series' ? 'series' : 'film',
        name: row.title ?? '',
        year: Number(row.year) || 0,
        aliases: aliasesOf(row),
        genres: bitsOfGenreWords((row.genres ?? '').split(' ')),
        language: row.language ?? '',
      });
      work.fame.listed = true;
      read.push({ work, row });
    }
  return read;
}

const LATIN = /\p{Script=Latin}/u;

/** A source that has no English name gave the original one, which few can read. */
function nameInLatin(work: Work, name: string): void {
  if (LATIN.test(work.name) || !LATIN.test(name)) return;
  work.aliases.add(work.name);
  work.aliases.delete(name);
  work.name = name;
}

/** Gives their grades to works that the files of grades do not have, and Latin names to those that have none. */
export function addWorldGrades(rows: WorldRows): number {
  const without = rows.filter(({ work }) => work.grade === undefined);
  for (const { work, row } of without) work.grade ??= gradeOf(row);
  for (const { work, row } of rows) nameInLatin(work, row.title ?? '');
  return without.length;
}
