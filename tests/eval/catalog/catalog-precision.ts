import { join } from 'node:path';
import { type Row, readCsv } from '../../../data/build/source-csv.ts';
import type { Catalog, Kind, Sighting } from '../../../src/catalog/index.ts';
import { openShippedCatalog } from './catalog-found.ts';

/**
 * `npm run --silent eval -- catalog-precision FOLDER`: are titles of the sources, seen with their year and
 * without ids, taken for the right work? The truth is the IMDb id that omdb.org or the article's name gives.
 */

const SAMPLE = 500;

interface Known {
  readonly sighting: Sighting;
  readonly imdb: number;
}

/** Draws with a seed, so that every run takes the same sample. */
function draw<T>(from: readonly T[], count: number, seed: number): T[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pool = [...from];
  return Array.from({ length: Math.min(count, pool.length) }, () =>
    pool.splice(Math.floor(next() * pool.length), 1),
  ).flat();
}

const yearOf = (date: string | undefined): number => Number(date?.slice(0, 4)) || 0;

interface Links {
  readonly imdbOfOmdb: ReadonlyMap<string, number>;
  readonly omdbOfArticle: ReadonlyMap<string, string>;
}

async function readLinks(omdb: string): Promise<Links> {
  const imdbOfOmdb = new Map<string, number>();
  const omdbOfArticle = new Map<string, string>();
  for await (const row of readCsv(join(omdb, 'movie_links.2024-11.csv.gz'), 'backslash')) {
    const { source, key = '', movie_id: id = '' } = row;
    if (source === 'imdbmovie') imdbOfOmdb.set(id, Number(key.replace(/\D/g, '')));
    if (source === 'wikipedia' && row.language_iso_639_1 === 'en') omdbOfArticle.set(key, id);
  }
  return { imdbOfOmdb, omdbOfArticle };
}

async function knownOf(
  path: string,
  dialect: 'backslash' | 'doubled',
  read: (row: Row) => { text: string; year: number; kind: Kind; imdb: number | undefined },
): Promise<Known[]> {
  const known: Known[] = [];
  for await (const row of readCsv(path, dialect)) {
    const { imdb, ...sighting } = read(row);
    if (imdb && sighting.year > 0) known.push({ sighting, imdb });
  }
  return known;
}

interface Tally {
  readonly sample: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly abstained: number;
  readonly precision: number;
}

function tally(catalog: Catalog, sample: readonly Known[]): Tally {
  const wrong: string[] = [];
  let right = 0;
  for (const { sighting, imdb } of sample) {
    const match = catalog.match(sighting);
    if (!match) continue;
    if (catalog.columns.imdb[match.title] === imdb) right += 1;
    else
      wrong.push(
        `${sighting.text} (${sighting.year}) tt${imdb} → ${describe(catalog, match.title)} by ${match.by}`,
      );
  }
  const answered = right + wrong.length;
  const precision = answered > 0 ? Math.round((right / answered) * 1e4) / 1e4 : 0;
  return { sample: sample.length, right, wrong, abstained: sample.length - answered, precision };
}

function describe(catalog: Catalog, index: number): string {
  const { name, year, kind } = catalog.title(index);
  return `${name} (${year}, ${kind}) tt${catalog.columns.imdb[index]}`;
}

const withoutKind = ({ sighting: { text, year }, imdb }: Known): Known => ({
  sighting: { text, ...(year === undefined ? {} : { year }) },
  imdb,
});

const withoutYear = ({ sighting: { text, kind }, imdb }: Known): Known => ({
  sighting: { text, ...(kind ? { kind } : {}) },
  imdb,
});

async function evaluate(folder: string) {
  const omdb = join(folder, 'omdb');
  const { imdbOfOmdb, omdbOfArticle } = await readLinks(omdb);
  const own = (kind: Kind) => (row: Row) => ({
    text: row.name ?? '',
    year: yearOf(row.date),
    kind,
    imdb: imdbOfOmdb.get(row.id ?? ''),
  });
  const omdbWorks = [
    ...(await knownOf(join(omdb, 'all_movies.csv.gz'), 'backslash', own('film'))),
    ...(await knownOf(join(omdb, 'all_series.csv.gz'), 'backslash', own('series'))),
  ];
  const usFilms = await knownOf(join(folder, 'wikipedia/us-films-1900-2023.csv.gz'), 'doubled', row => ({
    text: row.title ?? '',
    year: Number(row.year) || 0,
    kind: 'film',
    imdb: imdbOfOmdb.get(omdbOfArticle.get(row.article ?? '') ?? ''),
  }));
  const catalog = await openShippedCatalog();
  const both = [...draw(omdbWorks, SAMPLE / 2, 1), ...draw(usFilms, SAMPLE / 2, 2)];
  return {
    sample: tally(catalog, both),
    sampleWithoutKind: tally(catalog, both.map(withoutKind)),
    everyOmdbTitle: summary(tally(catalog, omdbWorks)),
    everyUsFilm: summary(tally(catalog, usFilms)),
    everyUsFilmWithoutYear: summary(tally(catalog, usFilms.map(withoutYear))),
  };
}

const summary = ({ wrong, ...rest }: Tally) => ({
  ...rest,
  wrong: wrong.length,
  examples: wrong.slice(0, 25),
});

const [, , folder] = process.argv;
if (!folder) throw new Error('usage: npm run --silent eval -- catalog-precision FOLDER');
console.log(JSON.stringify(await evaluate(folder), null, 2));
