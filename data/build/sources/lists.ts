import { bitsOfGenreWords } from '../../../src/catalog/genre-labels.ts';
import { mergeEntry } from '../merge.ts';
import { readCsv } from '../source-csv.ts';
import type { Work, Works } from '../work.ts';
import type { Omdb } from './omdb.ts';

/** US films. A film with an article known to omdb.org is that work, whatever its name. */
export async function mergeUsFilms(works: Works, path: string, omdb: Omdb): Promise<void> {
  for await (const row of readCsv(path)) {
    const entry = {
      kind: 'film' as const,
      name: row.title ?? '',
      year: Number(row.year) || 0,
      genres: bitsOfGenreWords((row.genres ?? '').split('|')),
    };
    const work = mergeEntry(works, entry, omdb.byArticle.get(row.article ?? ''));
    if (row.article && work.fame.articles === 0) work.fame.articles = 1;
  }
}

/** The titles of four services in 2021. */
export async function mergeServices(works: Works, path: string): Promise<void> {
  for await (const row of readCsv(path)) {
    const work = mergeEntry(works, {
      kind: row.type === 'TV Show' ? 'series' : 'film',
      dated: 'newest',
      name: row.title ?? '',
      year: Number(row.year) || 0,
      genres: bitsOfGenreWords((row.genres ?? '').split(',')),
    });
    work.fame.services += 1;
  }
}

interface IdList {
  readonly path: string;
  readonly column: string;
  readonly give: (work: Work, id: string) => void;
}

export async function addIds({ path, column, give }: IdList, omdb: Omdb): Promise<number> {
  let given = 0;
  for await (const row of readCsv(path)) {
    const work = omdb.byWikidata.get(row.wikidata ?? '');
    if (!work || !row[column]) continue;
    give(work, row[column]);
    given += 1;
  }
  return given;
}
