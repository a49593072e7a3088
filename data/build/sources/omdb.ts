import { join } from 'node:path';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { readCsv } from '../source-csv.ts';
import { newWork, type Work } from '../work.ts';
import { type Labels, noLabels, readLabels } from './omdb-categories.ts';
import { readOmdbFacts } from './omdb-facts.ts';
import { isAdult } from './omdb-genres.ts';

/** Works of omdb.org, and the keys by which other sources name them. */
export interface Omdb {
  readonly works: readonly Work[];
  readonly byArticle: ReadonlyMap<string, Work>;
  readonly byWikidata: ReadonlyMap<string, Work>;
  readonly dropped: number;
}

const yearOf = (date: string | undefined): number => Number(date?.slice(0, 4)) || 0;

/** A series is dated by its newest episode; the year in which it began is that of its first season. */
async function readBeginnings(folder: string): Promise<Map<string, number>> {
  const first = new Map<string, number>();
  for await (const row of readCsv(join(folder, 'all_seasons.csv.gz'), 'backslash')) {
    const series = row.parent_id ?? '';
    const year = yearOf(row.date);
    if (year > 0) first.set(series, Math.min(year, first.get(series) ?? year));
  }
  return first;
}

const LATIN = /\p{Script=Latin}/u;

class Reader {
  readonly works = new Map<string, Work>();
  readonly byArticle = new Map<string, Work>();
  readonly byWikidata = new Map<string, Work>();
  dropped = 0;
  /** 'en' if it is among a work's languages, otherwise one of them. */
  readonly #languageOf = new Map<Work, string>();

  constructor(
    readonly folder: string,
    readonly labels: ReadonlyMap<string, Labels>,
  ) {}

  async readWorks(file: string, kind: Kind, beginnings: ReadonlyMap<string, number>): Promise<void> {
    for await (const row of readCsv(join(this.folder, file), 'backslash')) {
      const id = row.id ?? '';
      const labels = this.labels.get(id) ?? noLabels();
      if (isAdult(row.name ?? '', labels)) {
        this.dropped += 1;
        continue;
      }
      const year = beginnings.get(id) ?? yearOf(row.date);
      const work = newWork({ kind, year, name: row.name ?? '', omdb: id, genres: labels.genres });
      for (const category of labels.categories) work.categories.add(category);
      for (const vibe of labels.vibes) work.vibes.add(vibe);
      this.works.set(id, work);
    }
  }

  async readLanguages(): Promise<void> {
    for await (const row of readCsv(join(this.folder, 'movie_languages.csv.gz'), 'backslash')) {
      const work = this.works.get(row.movie_id ?? '');
      if (!work) continue;
      if (row.language_iso_639_1 === 'en') this.#languageOf.set(work, 'en');
      else if (!this.#languageOf.has(work)) this.#languageOf.set(work, row.language_iso_639_1 ?? '');
    }
  }

  /** A work in English keeps its name: its English aliases are worse ("Batman Begins 2"). */
  #wantsEnglishName(work: Work): boolean {
    const language = this.#languageOf.get(work);
    return language === undefined ? !LATIN.test(work.name) : language !== 'en';
  }

  /** The English name becomes the work's name, because most sites show it; the original one stays as an alias. */
  async readAliases(): Promise<void> {
    const english = new Map<Work, string>();
    for await (const row of readCsv(join(this.folder, 'all_movie_aliases_iso.2024-11.csv.gz'), 'backslash')) {
      const work = this.works.get(row.movie_id ?? '');
      const name = row.name?.trim();
      if (!work || !name) continue;
      work.aliases.add(name);
      const official = row.official_translation === '1';
      if (row.language_iso_639_1 === 'en' && (official || !english.has(work))) english.set(work, name);
    }
    for (const [work, name] of english) {
      if (!this.#wantsEnglishName(work)) continue;
      work.aliases.add(work.name);
      work.name = name;
    }
    for (const work of this.works.values()) work.aliases.delete(work.name);
  }

  async readVotes(): Promise<void> {
    for await (const row of readCsv(join(this.folder, 'all_votes.csv.gz'), 'backslash')) {
      const work = this.works.get(row.movie_id ?? '');
      if (work) work.fame.votes = Number(row.votes_count) || 0;
    }
  }

  async readLinks(): Promise<void> {
    for await (const row of readCsv(join(this.folder, 'movie_links.2024-11.csv.gz'), 'backslash')) {
      const work = this.works.get(row.movie_id ?? '');
      const key = row.key ?? '';
      if (!work) continue;
      if (row.source === 'imdbmovie') work.ids.imdb = key;
      else if (row.source === 'wikidata') this.byWikidata.set(key, work);
      else if (row.source === 'wikipedia') {
        work.fame.articles += 1;
        if (row.language_iso_639_1 === 'en') this.byArticle.set(key, work);
      }
    }
  }
}

export async function readOmdb(folder: string): Promise<Omdb> {
  const reader = new Reader(folder, await readLabels(folder));
  await reader.readWorks('all_movies.csv.gz', 'film', new Map());
  await reader.readWorks('all_series.csv.gz', 'series', await readBeginnings(folder));
  await reader.readLanguages();
  await reader.readAliases();
  await reader.readVotes();
  await reader.readLinks();
  await readOmdbFacts(folder, reader.works);
  return { ...reader, works: [...reader.works.values()].filter(work => work.name !== '') };
}
