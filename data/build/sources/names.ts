import { otherSpellings } from '../other-spellings.ts';
import { type Row, readCsv } from '../source-csv.ts';
import type { Works } from '../work.ts';
import { byKey } from './graded.ts';
import { namesIn } from './world.ts';

/** Columns that say which title a row belongs to; all others are languages. */
const KEY = new Set(['kind', 'title', 'year', 'imdb']);

const namesOf = (row: Row): string[] =>
  Object.entries(row)
    .filter(([column]) => !KEY.has(column))
    .flatMap(([language, cell]) => namesIn(cell).flatMap(name => [name, ...otherSpellings(name, language)]));

/** Adds the names under which titles are known in other countries, written by hand. Returns how many. */
export async function addLocalNames(works: Works, path: string): Promise<number> {
  const find = byKey(works.all);
  let added = 0;
  for await (const row of readCsv(path)) {
    const work = find(row.kind ?? '', row);
    if (!work) continue;
    for (const name of namesOf(row)) {
      if (name === work.name || work.aliases.has(name)) continue;
      work.aliases.add(name);
      added += 1;
    }
    works.index(work);
  }
  return added;
}
