import { join } from 'node:path';
import { genreBit } from '../../../src/catalog/genres.ts';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { mergeEntry } from '../merge.ts';
import { otherSpellings } from '../other-spellings.ts';
import { type Row, readCsv } from '../source-csv.ts';
import type { Works } from '../work.ts';

/** A series with all its seasons, or a film. */
interface Anime {
  readonly kind: Kind;
  readonly year: number;
  readonly tmdb: string;
  /** As a code of ISO 639-1: some are made in the West. */
  readonly language: string;
  readonly rows: Row[];
}

const TMDB = /^(tv|movie)\/(\d+)(?:\/season\/(\d+))?/;
const SPECIALS = '0';

/** Seasons share the number of their series at TMDB; a row without one stands alone. */
function keyOf(row: Row): string | null {
  const found = TMDB.exec(row.tmdb ?? '');
  if (found?.[3] === SPECIALS) return null;
  return found ? `${found[1]}/${found[2]}` : `${row.type}/${row.title}`;
}

function group(rows: readonly Row[]): Anime[] {
  const animes = new Map<string, Anime>();
  for (const row of [...rows].sort((a, b) => ((a.begin ?? '') < (b.begin ?? '') ? -1 : 1))) {
    const key = keyOf(row);
    if (key === null) continue;
    const first: Anime = {
      kind: row.type === 'movie' ? 'film' : 'series',
      year: Number(row.begin?.slice(0, 4)) || 0,
      tmdb: key.startsWith('tv/') ? (TMDB.exec(key)?.[2] ?? '') : '',
      language: row.lang?.slice(0, 2) ?? '',
      rows: [],
    };
    const anime = animes.get(key) ?? first;
    animes.set(key, anime);
    anime.rows.push(row);
  }
  return [...animes.values()];
}

const list = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]+$/u;
/** A work has hundreds of names in some lists; sites show these. */
const MOST_LATIN_NAMES = 8;

function namesOf({ rows }: Anime, latin: ReadonlyMap<string, readonly string[]>): string[] {
  const own = rows.flatMap(row => [row.title ?? '', ...list(row.en)]);
  const chinese = rows
    .flatMap(row => [...list(row.zh_hans), ...list(row.zh_hant)])
    .flatMap(name => [name, ...otherSpellings(name, 'zh')]);
  const others = rows.flatMap(row => latin.get(row.title ?? '') ?? []).slice(0, MOST_LATIN_NAMES);
  const romanised = others.flatMap(name => otherSpellings(name, 'ja'));
  return [...new Set([...own, ...others, ...romanised, ...chinese])].filter(Boolean);
}

/** The English name if there is one, else a Latin one, else the Japanese one. */
const shownName = (names: readonly string[], { rows }: Anime): string =>
  list(rows[0]?.en)[0] ?? names.find(name => LATIN.test(name)) ?? names[0] ?? '';

async function readLatinNames(path: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  for await (const { name = '', japanese = '' } of readCsv(path)) {
    if (!LATIN.test(name) || name === japanese) continue;
    names.set(japanese, [...(names.get(japanese) ?? []), name]);
  }
  return names;
}

/** Merges the anime of bangumi-data, with Japanese, Chinese, English and romanised names. Returns how many. */
export async function mergeAnime(works: Works, folder: string): Promise<number> {
  const latin = await readLatinNames(join(folder, 'anime-names.csv.gz'));
  const rows: Row[] = [];
  for await (const row of readCsv(join(folder, 'bangumi.csv.gz'))) rows.push(row);
  const animes = group(rows);
  for (const anime of animes) {
    const names = namesOf(anime, latin);
    const name = shownName(names, anime);
    const { kind, year, tmdb, language } = anime;
    const work = mergeEntry(works, {
      kind,
      year,
      name,
      aliases: names,
      genres: genreBit('anime'),
      language,
    });
    work.fame.listed = true;
    if (tmdb && kind === 'series') work.ids.tmdb ??= tmdb;
  }
  return animes.length;
}
