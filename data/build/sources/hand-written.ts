import { bitsOfGenreWords } from '../../../src/catalog/genre-labels.ts';
import { vibeNumber } from '../../../src/catalog/vibes.ts';
import { mergeEntry } from '../merge.ts';
import { type Row, readCsv } from '../source-csv.ts';
import type { Works } from '../work.ts';

const list = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

function mergeRow(works: Works, row: Row): void {
  const work = mergeEntry(works, {
    kind: row.kind === 'series' ? 'series' : 'film',
    name: row.title ?? '',
    year: Number(row.year) || 0,
    aliases: [row.original_title ?? '', ...list(row.aliases)].filter(Boolean),
    genres: bitsOfGenreWords(list(row.genres)),
  });
  for (const vibe of list(row.vibes)) {
    const number = vibeNumber(vibe);
    if (number !== undefined) work.vibes.add(number);
  }
  work.fame.listed = true;
}

/** Merges the titles that the public sources lack, written by hand from general knowledge. */
export async function mergeHandWritten(works: Works, path: string): Promise<number> {
  let rows = 0;
  for await (const row of readCsv(path)) {
    mergeRow(works, row);
    rows += 1;
  }
  return rows;
}
