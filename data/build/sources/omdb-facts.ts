import { join } from 'node:path';
import { readCsv } from '../source-csv.ts';
import type { Work } from '../work.ts';

type WorksById = ReadonlyMap<string, Work>;

/** omdb.org does not say which of several languages or countries is the first: only a single one is taken. */
async function single(path: string, column: string): Promise<Map<string, string>> {
  const found = new Map<string, Set<string>>();
  for await (const row of readCsv(path, 'backslash')) {
    const id = row.movie_id ?? '';
    found.set(id, (found.get(id) ?? new Set()).add(row[column] ?? ''));
  }
  return new Map([...found].flatMap(([id, codes]) => (codes.size === 1 ? [[id, [...codes][0] ?? '']] : [])));
}

const LANGUAGE = /^[a-z]{2}$/;
const COUNTRY = /^[A-Z]{2}$/;

/** Running time, original language and country. */
export async function readOmdbFacts(folder: string, works: WorksById): Promise<void> {
  for await (const row of readCsv(join(folder, 'movie_details.csv.gz'), 'backslash')) {
    const work = works.get(row.movie_id ?? '');
    if (work) work.facts.minutes = Number(row.runtime) || 0;
  }
  for (const [id, code] of await single(join(folder, 'movie_languages.csv.gz'), 'language_iso_639_1')) {
    const work = works.get(id);
    if (work && LANGUAGE.test(code)) work.facts.language = code;
  }
  for (const [id, code] of await single(join(folder, 'movie_countries.csv.gz'), 'country_code')) {
    const work = works.get(id);
    if (work && COUNTRY.test(code)) work.facts.country = code;
  }
}
