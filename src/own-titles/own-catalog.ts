import { Catalog } from '../catalog/catalog.ts';
import type { Columns, Lookup } from '../catalog/columns.ts';
import { bitsOfGenreWords, deriveGenres } from '../catalog/genre-labels.ts';
import { BUCKET_BITS, bucketOf, LIKENESS_SIZE, type MusicGenreRow } from '../catalog/layout.ts';
import { Lines } from '../catalog/lines.ts';
import { fingerprint, keyOf, words } from '../catalog/match/normalise.ts';
import { KINDS, type Kind } from '../catalog/sighting.ts';

/** A title that the person added. Its genres are stored as written and read anew each time. */
export interface OwnTitle {
  readonly key: string;
  readonly name: string;
  /** 0 when unknown. */
  readonly year: number;
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** What would become of a title if it was added; the shipped catalog already has a `known` one. */
export type OwnCheck = 'new' | 'known' | 'no-genre';

/** In the form of `Catalog.keyOf`. */
export const ownKey = ({ name, year, kind }: Pick<OwnTitle, 'name' | 'year' | 'kind'>): string =>
  [kind, year, words(name).join(' ')].join('|');

/** Popularity stands for how likely the person can watch a title, and their own titles they can. */
const MOST_POPULAR = 255;
const EMPTY: Lookup = { keys: new Uint32Array(), titles: new Uint32Array() };

const fold = (text: string): string => words(text).join(' ');
const printOf = ({ name }: OwnTitle): number => fingerprint(keyOf(name).stem);

const linesOf = (texts: readonly string[]): Lines =>
  new Lines(new TextEncoder().encode(texts.map(text => `${text.replaceAll('\n', ' ')}\n`).join('')));

function bucketStarts(titles: readonly OwnTitle[]): Uint32Array {
  const starts = new Uint32Array(2 ** BUCKET_BITS + 1);
  for (const title of titles) {
    const after = bucketOf(printOf(title)) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

const bitsOf = ({ kind, words: written }: OwnTitle): number =>
  kind === 'music' ? 0 : deriveGenres(bitsOfGenreWords(written));

function musicLines(titles: readonly OwnTitle[], genres: readonly MusicGenreRow[]): string[] {
  const numbers = new Map(
    genres.flatMap(({ name, synonyms }, number) =>
      [name, ...synonyms].map(word => [fold(word), number] as const),
    ),
  );
  const lineOf = ({ words: written }: OwnTitle): string =>
    written.flatMap(word => numbers.get(fold(word)) ?? []).join(',');
  return titles.filter(({ kind }) => kind === 'music').map(lineOf);
}

function columnsOf(titles: readonly OwnTitle[], { header }: Columns): Columns {
  return {
    header: { ...header, titles: titles.length },
    names: linesOf(titles.map(({ name }) => name)),
    years: Uint16Array.from(titles, ({ year }) => year),
    kinds: Uint8Array.from(titles, ({ kind }) => KINDS.indexOf(kind)),
    genres: Uint32Array.from(titles, bitsOf),
    popularity: new Uint8Array(titles.length).fill(MOST_POPULAR),
    vibeStarts: new Uint32Array(titles.length + 1),
    vibes: new Uint16Array(),
    regard: new Uint8Array(titles.length),
    regardSureness: new Uint8Array(titles.length),
    minutes: new Uint8Array(titles.length),
    franchises: new Uint16Array(titles.length),
    ages: new Uint8Array(titles.length),
    upsets: new Uint16Array(titles.length),
    languages: new Uint8Array(titles.length),
    countries: new Uint8Array(titles.length),
    likeness: new Int8Array(titles.length * LIKENESS_SIZE),
    abouts: linesOf(titles.map(() => '')),
    bucketStarts: bucketStarts(titles),
    aliases: EMPTY,
    imdb: new Uint32Array(titles.length),
    netflix: EMPTY,
    tmdb: EMPTY,
    music: linesOf(musicLines(titles, header.musicGenres)),
  };
}

/**
 * The person's own titles as a second catalog, so that they are matched, ranked and searched by the same code.
 * Music genres and the words of playlists are those of the shipped catalog.
 */
export function ownCatalogOf(titles: readonly OwnTitle[], shipped: Catalog): Catalog {
  const ordered = [...titles].sort((a, b) => printOf(a) - printOf(b));
  return new Catalog(columnsOf(ordered, shipped.columns));
}

/** False for a record that is damaged or from another version: it cannot be shown. */
export const isValidOwnTitle = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  'name' in record &&
  typeof record.name === 'string' &&
  'year' in record &&
  typeof record.year === 'number' &&
  'kind' in record &&
  typeof record.kind === 'string' &&
  'words' in record &&
  Array.isArray(record.words) &&
  record.words.every(word => typeof word === 'string');
