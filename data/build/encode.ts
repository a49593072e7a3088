import { deflateRawSync } from 'node:zlib';
import { deriveGenres } from '../../src/catalog/genre-labels.ts';
import {
  BUCKET_BITS,
  bucketOf,
  type Header,
  LIKENESS_SIZE,
  SECTIONS,
  type Section,
  VERSION,
  WIDTH,
  YEAR_BASE,
} from '../../src/catalog/layout.ts';
import { fingerprint, keyOf } from '../../src/catalog/match/normalise.ts';
import { KINDS } from '../../src/catalog/sighting.ts';
import { storedAge, upsetBits } from '../../src/catalog/upsets.ts';
import { aboutOf, countryOf, hasAge, languageOf, minutesOf } from './facts-of.ts';
import { musicLines } from './music-lines.ts';
import { differences, numbered, planes, utf8Lines, vectorPlanes } from './pack.ts';
import { fameOf } from './popularity.ts';
import type { Regard } from './regard/regard.ts';
import type { MoodWords, MusicGenre } from './sources/music-titles.ts';
import type { RatedVibe } from './vibes/apply.ts';
import type { Work } from './work.ts';

export interface Ingredients {
  readonly works: readonly Work[];
  readonly vibes: (work: Work) => readonly RatedVibe[];
  readonly regard: (work: Work) => Regard;
  /** Asked only for works that an editor has read. */
  readonly likeness: (work: Work) => Int8Array;
  readonly musicGenres: readonly MusicGenre[];
  readonly moodWords: readonly MoodWords[];
}

const printOf = (name: string): number => fingerprint(keyOf(name).stem);

/** Titles in the order of their fingerprints, so that a look-up needs only its bucket. */
export const inCatalogOrder = (works: readonly Work[]): Work[] =>
  works
    .map(work => ({ work, print: printOf(work.name), fame: fameOf(work) }))
    .sort((a, b) => a.print - b.print || b.fame - a.fame || a.work.year - b.work.year)
    .map(({ work }) => work);

const u8 = (numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);

function bucketCounts(works: readonly Work[]): Uint8Array {
  const counts = new Uint8Array(2 ** BUCKET_BITS);
  for (const work of works) {
    const bucket = bucketOf(printOf(work.name));
    if (counts[bucket] === 255) throw new Error('more than 255 titles share half a fingerprint');
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

type Pair = readonly [key: number, title: number];

const sortedPairs = (pairs: Iterable<Pair>): Pair[] => [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
const steps = (pairs: readonly Pair[]): Uint8Array =>
  planes(differences(pairs.map(([key]) => key)), WIDTH.steps);
const titles = (pairs: readonly Pair[]): Uint8Array =>
  planes(
    pairs.map(([, title]) => title),
    WIDTH.titles,
  );

/** One fingerprint for each further name; an alias with the same key as the display name is left out. */
function aliasPairs(works: readonly Work[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [title, work] of works.entries()) {
    const keys = new Set([...work.aliases].map(alias => keyOf(alias).whole));
    keys.delete(keyOf(work.name).whole);
    keys.delete('');
    for (const key of keys) pairs.push([fingerprint(key), title]);
  }
  return sortedPairs(pairs);
}

function idPairs(works: readonly Work[], ids: (work: Work) => Iterable<string>): Pair[] {
  return sortedPairs(works.flatMap((work, title) => [...ids(work)].map(id => [Number(id), title] as const)));
}

interface GenreSets {
  readonly sets: number[];
  readonly numbers: number[];
}

function genreSets(works: readonly Work[]): GenreSets {
  const bits = works.map(work => deriveGenres(work.genres));
  const counts = new Map<number, number>();
  for (const set of bits) counts.set(set, (counts.get(set) ?? 0) + 1);
  const sets = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  const numberOf = new Map(sets.map((set, number) => [set, number]));
  return { sets, numbers: bits.map(set => numberOf.get(set) ?? 0) };
}

const UNKNOWN_REGARD: Regard = { value: 0, sureness: 0 };

const round = (number: number): number => Math.round(number * 100) / 100;

function sectionsOf(
  works: readonly Work[],
  { vibes, regard, likeness, musicGenres }: Ingredients,
  sets: GenreSets,
) {
  const rated = works.map(work => (work.kind === 'music' ? [] : vibes(work)));
  const regards = works.map(work => (work.kind === 'music' ? UNKNOWN_REGARD : regard(work)));
  // Only that two works share a franchise is of use: its name does not ship.
  const franchises = numbered(works.map(({ grade }) => grade?.franchise.toLowerCase() ?? '')).numbers;
  const languages = numbered(works.map(languageOf));
  const countries = numbered(works.map(countryOf));
  const fame = works.map(fameOf);
  const greatest = fame.reduce((a, b) => Math.max(a, b), 0);
  const aliases = aliasPairs(works);
  const netflix = idPairs(works, work => work.ids.netflix);
  const tmdb = idPairs(works, work => (work.ids.tmdb ? [work.ids.tmdb] : []));
  const imdb = works.map(work => Number(work.ids.imdb?.replace(/\D/g, '') ?? 0));
  const sections: Record<Section, Uint8Array> = {
    buckets: bucketCounts(works),
    names: utf8Lines(works.map(({ name }) => name)),
    years: u8(works.map(({ year }) => Math.max(0, year - YEAR_BASE))),
    kinds: u8(works.map(({ kind }) => KINDS.indexOf(kind))),
    genreSets: planes(sets.numbers, WIDTH.genreSets),
    popularity: u8(fame.map(one => Math.round((255 * one) / greatest))),
    vibeCounts: u8(rated.map(all => all.length)),
    vibes: planes(
      rated.flatMap(all => all.map(({ vibe, level }) => (vibe << 4) | level)),
      WIDTH.vibes,
    ),
    regard: u8(regards.map(({ value }) => value)),
    regardSureness: u8(regards.map(({ sureness }) => sureness)),
    minutes: u8(works.map(minutesOf)),
    franchises: planes(franchises, WIDTH.franchises),
    ages: u8(works.map(({ grade }) => storedAge(grade?.age))),
    upsets: planes(
      works.map(({ grade }) => upsetBits(grade?.upset ?? [])),
      WIDTH.upsets,
    ),
    languages: u8(languages.numbers),
    countries: u8(countries.numbers),
    likeness: vectorPlanes(works.filter(hasAge).map(likeness), LIKENESS_SIZE),
    abouts: utf8Lines(works.map(aboutOf)),
    aliasSteps: steps(aliases),
    aliasTitles: titles(aliases),
    imdb: planes(imdb, WIDTH.imdb),
    netflixSteps: steps(netflix),
    netflixTitles: titles(netflix),
    tmdbSteps: steps(tmdb),
    tmdbTitles: titles(tmdb),
    music: utf8Lines(musicLines(works, musicGenres)),
  };
  return { sections, greatest, languages: languages.names, countries: countries.names };
}

export interface Encoded {
  readonly bytes: Uint8Array;
  /** Size of each section in bytes when it is compressed on its own. */
  readonly sizes: Readonly<Record<string, number>>;
}

export function encode(ingredients: Ingredients): Encoded {
  const works = inCatalogOrder(ingredients.works);
  const sets = genreSets(works);
  const { sections, greatest, ...codes } = sectionsOf(works, ingredients, sets);
  const lengths = Object.fromEntries(SECTIONS.map(name => [name, sections[name].length]));
  const header: Header = {
    version: VERSION,
    titles: works.length,
    sections: lengths as Record<Section, number>,
    genreSets: sets.sets,
    ...codes,
    greatestFame: round(greatest),
    musicGenres: ingredients.musicGenres.map(({ id, name, at, synonyms }) => ({
      id,
      name,
      at: [at.pleasant, at.energy, at.tension],
      synonyms,
    })),
    moodWords: ingredients.moodWords.map(({ words, at }) => [words, at.pleasant, at.energy, at.tension]),
  };
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const whole = Buffer.concat([length, head, ...SECTIONS.map(name => sections[name])]);
  const size = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length;
  const sizes = Object.fromEntries([
    ['header', size(head)],
    ...SECTIONS.map(name => [name, size(sections[name])] as const),
  ]);
  return { bytes: deflateRawSync(whole, { level: 9 }), sizes };
}
