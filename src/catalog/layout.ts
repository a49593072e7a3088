/**
 * The layout of the shipped file: the length of a JSON header, the header, then the sections one after the other, all in
 * one raw deflate stream. Columns of whole numbers are written as byte planes (first all low bytes, then all second
 * bytes, and so on), because deflate cannot compress interleaved bytes well.
 */
export const SECTIONS = [
  'buckets', // how many titles have each high half of a fingerprint; titles are sorted by it
  'names', // UTF-8, one a line
  'years',
  'kinds',
  'genreSets',
  'popularity',
  'vibeCounts',
  'vibes', // the number of each vibe and how sure it is
  'regard', // how well those who saw it think of it, 0 to 100
  'regardSureness', // 0 to VIBE_LEVELS
  'minutes', // 0 where unknown
  'franchises', // the number of the franchise; 0 for none
  'ages', // 1 + the number in AGES; 0 where no editor has said from which age it may be seen
  'upsets', // one bit for each row of UPSETS; it says something only where the age is known
  'languages', // the number of the original language in the header; 0 where unknown
  'countries', // the number of the first country that produced it in the header; 0 where unknown
  'likeness', // LIKENESS_SIZE signed bytes for each title with a known age: the more alike, the larger their product
  'abouts', // what it is about, in English; an empty line where unknown
  'aliasSteps', // differences of sorted fingerprints
  'aliasTitles',
  'imdb',
  'netflixSteps',
  'netflixTitles',
  'tmdbSteps',
  'tmdbTitles',
  'music', // a line for each piece of music: genres, the artist of an album or song, the point of a song
] as const;

export type Section = (typeof SECTIONS)[number];

/** Bytes of a number, in the columns where it is more than one. */
export const WIDTH = {
  genreSets: 2,
  vibes: 2,
  franchises: 2,
  upsets: 2,
  steps: 4,
  titles: 3,
  imdb: 4,
} as const;

export const BUCKET_BITS = 16;
export const bucketOf = (fingerprint: number): number => fingerprint >>> (32 - BUCKET_BITS);

/** Numbers in the likeness of a title. */
export const LIKENESS_SIZE = 16;

/** Years are stored in one byte, counted from here; 0 means unknown. */
export const YEAR_BASE = 1869;

/** How sure a vibe is takes the lowest four bits of its number. */
export const VIBE_LEVELS = 15;

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
  /** Sets of genres as bits, the most frequent first; a title stores the number of its set. */
  readonly genreSets: readonly number[];
  /** Codes of ISO 639-1 and ISO 3166; the first is '', for unknown. */
  readonly languages: readonly string[];
  readonly countries: readonly string[];
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

export const VERSION = 3;

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

/** Vectors of `width` signed bytes, of which the file has only those of the titles that `has`; the others get zeros. */
export function readVectors(bytes: Uint8Array, width: number, has: Uint8Array): Int8Array {
  const count = bytes.length / width;
  const numbers = new Int8Array(has.length * width);
  let row = 0;
  for (let title = 0; title < has.length; title += 1) {
    if (has[title] === 0) continue;
    for (let plane = 0; plane < width; plane += 1)
      numbers[title * width + plane] = bytes[plane * count + row] ?? 0;
    row += 1;
  }
  return numbers;
}

/** Sorted numbers from the differences between them. */
export function readSteps(bytes: Uint8Array): Uint32Array {
  const numbers = readPlanes(bytes, WIDTH.steps);
  for (let i = 1; i < numbers.length; i += 1) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0);
  return numbers;
}

/** Where each group starts, from the sizes of the groups; the last entry is the total. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return starts;
}
