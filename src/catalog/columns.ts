import {
  type Header,
  LIKENESS_SIZE,
  readPlanes,
  readSteps,
  readVectors,
  SECTIONS,
  type Section,
  startsOf,
  VERSION,
  WIDTH,
  YEAR_BASE,
} from './layout.ts';
import { Lines } from './lines.ts';
import { KINDS, type Kind } from './sighting.ts';

/** Sorted keys, and the title of each. */
export interface Lookup {
  readonly keys: Uint32Array;
  readonly titles: Uint32Array;
}

/** The catalog as flat arrays with one entry for each title. */
export interface Columns {
  readonly header: Header;
  readonly names: Lines;
  readonly years: Uint16Array;
  readonly kinds: Uint8Array;
  /** Sets of genres as bits; see `genres.ts`. */
  readonly genres: Uint32Array;
  /** 0 to 255 in natural-log units of `header.greatestFame`. */
  readonly popularity: Uint8Array;
  readonly vibeStarts: Uint32Array;
  /** The number in VIBES, shifted by four bits, and how sure it is. */
  readonly vibes: Uint16Array;
  /** How well those who saw it think of it, 0 to 100. */
  readonly regard: Uint8Array;
  /** 0 to VIBE_LEVELS; 0 where nothing is known of the regard. */
  readonly regardSureness: Uint8Array;
  /** 0 where unknown. */
  readonly minutes: Uint8Array;
  /** Works of one franchise have the same number; 0 for none. */
  readonly franchises: Uint16Array;
  /** 1 + the number in AGES; 0 where no editor has said it. */
  readonly ages: Uint8Array;
  /** One bit for each row of UPSETS; it says something only where the age is known. */
  readonly upsets: Uint16Array;
  /** Numbers in `header.languages` and `header.countries`; 0 where unknown. */
  readonly languages: Uint8Array;
  readonly countries: Uint8Array;
  /** LIKENESS_SIZE numbers a title, all 0 for titles that no editor has read. */
  readonly likeness: Int8Array;
  readonly abouts: Lines;
  readonly bucketStarts: Uint32Array;
  readonly aliases: Lookup;
  /** Digits of the IMDb id, 0 where unknown. */
  readonly imdb: Uint32Array;
  readonly netflix: Lookup;
  readonly tmdb: Lookup;
  readonly music: Lines;
}

export const kindOf = (columns: Columns, title: number): Kind => KINDS[columns.kinds[title] ?? 0] ?? 'film';

async function inflate(bytes: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function readHeader(bytes: Uint8Array): { header: Header; end: number } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const end = 4 + length;
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, end))) as Header;
  if (header.version !== VERSION)
    throw new Error(`catalog file has version ${header.version}, not ${VERSION}`);
  return { header, end };
}

function cut(bytes: Uint8Array, { sections }: Header, from: number): (section: Section) => Uint8Array {
  const parts = new Map<Section, Uint8Array>();
  let at = from;
  for (const section of SECTIONS) {
    parts.set(section, bytes.subarray(at, at + sections[section]));
    at += sections[section];
  }
  return section => parts.get(section) ?? new Uint8Array();
}

export async function readColumns(compressed: ArrayBuffer): Promise<Columns> {
  const bytes = await inflate(compressed);
  const { header, end } = readHeader(bytes);
  const part = cut(bytes, header, end);
  const lookup = (keys: Section, titles: Section): Lookup => ({
    keys: readSteps(part(keys)),
    titles: readPlanes(part(titles), WIDTH.titles),
  });
  return {
    header,
    names: new Lines(part('names')),
    years: Uint16Array.from(part('years'), year => (year > 0 ? year + YEAR_BASE : 0)),
    kinds: part('kinds'),
    genres: readPlanes(part('genreSets'), WIDTH.genreSets).map(set => header.genreSets[set] ?? 0),
    popularity: part('popularity'),
    vibeStarts: startsOf(part('vibeCounts')),
    vibes: Uint16Array.from(readPlanes(part('vibes'), WIDTH.vibes)),
    regard: part('regard'),
    regardSureness: part('regardSureness'),
    minutes: part('minutes'),
    franchises: Uint16Array.from(readPlanes(part('franchises'), WIDTH.franchises)),
    ages: part('ages'),
    upsets: Uint16Array.from(readPlanes(part('upsets'), WIDTH.upsets)),
    languages: part('languages'),
    countries: part('countries'),
    likeness: readVectors(part('likeness'), LIKENESS_SIZE, part('ages')),
    abouts: new Lines(part('abouts')),
    bucketStarts: startsOf(part('buckets')),
    aliases: lookup('aliasSteps', 'aliasTitles'),
    imdb: readPlanes(part('imdb'), WIDTH.imdb),
    netflix: lookup('netflixSteps', 'netflixTitles'),
    tmdb: lookup('tmdbSteps', 'tmdbTitles'),
    music: new Lines(part('music')),
  };
}
