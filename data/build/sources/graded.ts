import { join } from 'node:path';
import { vibeNumber } from '../../../src/catalog/vibes.ts';
import type { Grade } from '../grade.ts';
import { type Row, readCsv } from '../source-csv.ts';
import type { Work, Works } from '../work.ts';

const FILES = { film: 'graded-films.csv', series: 'graded-series.csv' } as const;

const words = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter(Boolean);

/** The columns that the files of grades and of the world's titles share. */
export const gradeOf = (row: Row): Grade => ({
  regard: Number(row.regard),
  sure: Number(row.sure) as Grade['sure'],
  known: Number(row.known) as Grade['known'],
  vibes: words(row.vibes).flatMap(word => vibeNumber(word) ?? []),
  minutes: Number(row.minutes) || 0,
  franchise: row.franchise ?? '',
  age: row.age ? Number(row.age) : undefined,
  upset: words(row.upset),
  language: row.language ?? '',
  country: row.country ?? '',
  about: row.about ?? '',
});

const keyOf = (kind: string, name: string, year: string | number): string =>
  `${kind}|${name}|${Number(year)}`;

/** By name, kind and year; of two works that have them, and of one that a source has renamed, by IMDb id. */
export function byKey(works: readonly Work[]): (kind: string, row: Row) => Work | undefined {
  const byImdb = new Map(works.flatMap(work => (work.ids.imdb ? [[work.ids.imdb, work] as const] : [])));
  const byName = new Map<string, Work[]>();
  for (const work of works) {
    const key = keyOf(work.kind, work.name, work.year);
    byName.set(key, [...(byName.get(key) ?? []), work]);
  }
  return (kind, { imdb = '', title = '', year = '' }) => {
    const named = byName.get(keyOf(kind, title, year)) ?? [];
    return named.find(work => (work.ids.imdb ?? '') === imdb) ?? named[0] ?? byImdb.get(imdb);
  };
}

/**
 * Gives the works their editors' grades and puts their years right. The rows name works as all sources together name
 * them. Returns how many rows found none, which a change of the sources may bring about.
 */
export async function addGrades(works: Works, folder: string): Promise<{ graded: number; lost: number }> {
  const find = byKey(works.all);
  const counts = { graded: 0, lost: 0 };
  for (const [kind, file] of Object.entries(FILES))
    for await (const row of readCsv(join(folder, file))) {
      const work = find(kind, row);
      counts[work ? 'graded' : 'lost'] += 1;
      if (!work) continue;
      work.grade = gradeOf(row);
      if (row.first_year) [work.year, work.dated] = [Number(row.first_year), 'first'];
    }
  return counts;
}

/** Works that are nothing a person could look for, such as the broadcast of a ceremony. */
export async function removeNotWorks(works: Works, folder: string): Promise<number> {
  const find = byKey(works.all);
  const removed = new Set<Work>();
  for await (const row of readCsv(join(folder, 'not-works.csv'))) {
    const work = find(row.kind ?? '', row);
    if (work) removed.add(work);
  }
  works.remove(removed);
  return removed.size;
}
