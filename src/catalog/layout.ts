/**
 * The shipped file: a JSON header behind its length, then the sections one after the other, all in one
 * raw deflate stream. Columns of whole numbers are written as byte planes (all low bytes, then all next
 * ones), because deflate finds nothing in interleaved bytes.
 */
export const SECTIONS = [
  'buckets', // titles per high half of their fingerprint; titles lie in that order
  'names', // UTF-8, one a line
  'years',
  'kinds',
  'genreSets',
  'popularity',
  'tagCounts',
  'tags',
  'aliasSteps', // differences of sorted fingerprints
  'aliasTitles',
  'imdb',
  'netflixSteps',
  'netflixTitles',
  'tmdbSteps',
  'tmdbTitles',
  'music', // a line per piece of music: numbers of its genres, and the artist of an album
] as const;

export type Section = (typeof SECTIONS)[number];

/** Bytes a number takes in the columns that have more than one. */
export const WIDTH = { genreSets: 2, steps: 4, titles: 3, imdb: 4 } as const;

export const BUCKET_BITS = 16;
export const bucketOf = (fingerprint: number): number => fingerprint >>> (32 - BUCKET_BITS);

/** Years fit a byte from here on; 0 stands for unknown. */
export const YEAR_BASE = 1869;

/** A tag and its confidence share a byte, four bits each. */
export const TAG_LEVELS = 15;

export interface MusicGenreRow {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [number, number, number];
  readonly synonyms: readonly string[];
}

export interface Header {
  readonly version: number;
  readonly titles: number;
  readonly sections: Readonly<Record<Section, number>>;
  /** Sets of genres as bits; titles name them by number, most frequent first. */
  readonly genreSets: readonly number[];
  /** Popularity of the best known title, in natural-log units. */
  readonly greatestFame: number;
  readonly musicGenres: readonly MusicGenreRow[];
  readonly moodWords: readonly (readonly [
    words: string,
    pleasant: number,
    energy: number,
    tension: number,
  ])[];
}

export const VERSION = 1;

export function readPlanes(bytes: Uint8Array, width: number): Uint32Array {
  const count = bytes.length / width;
  const numbers = new Uint32Array(count);
  for (let plane = 0; plane < width; plane += 1) {
    const shift = plane * 8;
    const from = plane * count;
    for (let i = 0; i < count; i += 1) numbers[i] = (numbers[i] ?? 0) | ((bytes[from + i] ?? 0) << shift);
  }
  return numbers;
}

/** From differences back to sorted numbers. */
export function readSteps(bytes: Uint8Array): Uint32Array {
  const numbers = readPlanes(bytes, WIDTH.steps);
  for (let i = 1; i < numbers.length; i += 1) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0);
  return numbers;
}

/** From counts to where each one's share starts, with the total at the end. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return starts;
}
