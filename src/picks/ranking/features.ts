import type { Columns } from '../../catalog/columns.ts';
import { GENRES } from '../../catalog/genres.ts';
import { LIKENESS_SIZE, VIBE_LEVELS } from '../../catalog/layout.ts';
import { KINDS } from '../../catalog/sighting.ts';
import { VIBES, vibeNumber } from '../../catalog/vibes.ts';
import { LOVED_ABOVE, ORDINARY_REGARD } from './score-shares.ts';

const DECADES = [1900, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;

/**
 * The directions of likeness mean something else when they are computed anew (`npm run build:catalog`, when its sources
 * have changed much): then this name changes, and answers of before no longer count for them.
 */
const BASIS = 'alike1';

interface FeatureRow {
  readonly id: string;
  /** The standard deviation of this weight between people, before anything is known of one. */
  readonly spread: number;
}

const rows = (group: string, ids: readonly (string | number)[], spread: number): FeatureRow[] =>
  ids.map(id => ({ id: `${group}:${id}`, spread }));

/** What taste has a weight for. Stored answers name features by their id, so that this list may be reordered. */
export const FEATURES: readonly FeatureRow[] = [
  ...rows(
    'genre',
    GENRES.map(({ id }) => id),
    0.5,
  ),
  ...rows(
    'vibe',
    VIBES.map(({ id }) => id),
    0.5,
  ),
  ...rows(
    BASIS,
    Array.from({ length: LIKENESS_SIZE }, (_, i) => i),
    0.5,
  ),
  ...rows('kind', KINDS, 0.2),
  ...rows('decade', DECADES, 0.3),
  ...rows('axis', ['pleasant', 'energy', 'tension'], 0.5),
  { id: 'known', spread: 0.4 },
  // Whether the person agrees with others on what is good.
  { id: 'regard', spread: 0.6 },
  // How easily the person likes any title. It does not help to choose one, but without it the other weights would
  // have to explain it.
  { id: 'any', spread: 3 },
];

const COUNT = { genres: GENRES.length, vibes: VIBES.length, kinds: KINDS.length };

/** The number of the first feature of each group. */
export const START = {
  genre: 0,
  vibe: COUNT.genres,
  alike: COUNT.genres + COUNT.vibes,
  kind: COUNT.genres + COUNT.vibes + LIKENESS_SIZE,
  decade: COUNT.genres + COUNT.vibes + LIKENESS_SIZE + COUNT.kinds,
  axis: FEATURES.length - 6,
  known: FEATURES.length - 3,
  regard: FEATURES.length - 2,
  any: FEATURES.length - 1,
} as const;

const NUMBERS = new Map(FEATURES.map(({ id }, number) => [id, number]));

/** Earlier versions stored vibes as `tag:`, and some by another word. */
export function featureNumber(id: string): number | undefined {
  const vibe = id.startsWith('tag:') ? vibeNumber(id.slice('tag:'.length)) : undefined;
  return vibe === undefined ? NUMBERS.get(id) : START.vibe + vibe;
}

/** The number of the decade's feature; undefined for an unknown year. */
export function decadeOf(year: number): number | undefined {
  if (year === 0) return undefined;
  return START.decade + DECADES.findLastIndex((from, i) => i === 0 || year >= from);
}

/** The features of one title by their ids. The more genres or vibes a title has, the less it has of each. */
export type Features = Readonly<Record<string, number>>;

const MOST_FAMOUS = 255;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** From −1 to 1, 0 for an ordinary film; the less is known of it, the nearer to 0. */
export function regardOf({ regard, regardSureness }: Columns, title: number): number {
  const sureness = (regardSureness[title] ?? 0) / VIBE_LEVELS;
  const above = ((regard[title] ?? 0) - ORDINARY_REGARD) / LOVED_ABOVE;
  return sureness * Math.max(-1, Math.min(1, above));
}

export function featuresOf(columns: Columns, point: readonly number[], title: number): Features {
  const found: [number, number][] = [
    ...genreFeatures(columns.genres[title] ?? 0),
    ...vibeFeatures(columns, title),
    ...alikeFeatures(columns, title),
    [START.kind + (columns.kinds[title] ?? 0), 1],
    ...point.map((value, axis): [number, number] => [START.axis + axis, value]),
    [START.known, (columns.popularity[title] ?? 0) / MOST_FAMOUS],
    [START.regard, regardOf(columns, title)],
    [START.any, 1],
  ];
  const decade = decadeOf(columns.years[title] ?? 0);
  if (decade !== undefined) found.push([decade, 1]);
  return Object.fromEntries(found.map(([number, value]) => [FEATURES[number]?.id ?? '', round(value)]));
}

/** The length of a likeness vector. */
export const LIKENESS_LENGTH = 127;

const alikeFeatures = ({ likeness }: Columns, title: number): [number, number][] =>
  Array.from(likeness.subarray(title * LIKENESS_SIZE, (title + 1) * LIKENESS_SIZE))
    .map((value, i): [number, number] => [START.alike + i, value / LIKENESS_LENGTH])
    .filter(([, value]) => value !== 0);

function genreFeatures(bits: number): [number, number][] {
  const numbers = GENRES.flatMap((_, bit) => ((bits & (1 << bit)) !== 0 ? [bit] : []));
  return numbers.map(bit => [START.genre + bit, 1 / Math.sqrt(numbers.length)]);
}

function vibeFeatures({ vibeStarts, vibes }: Columns, title: number): [number, number][] {
  const packed = [...vibes.subarray(vibeStarts[title] ?? 0, vibeStarts[title + 1] ?? 0)];
  const share = 1 / Math.sqrt(packed.length);
  return packed.map(byte => [START.vibe + (byte >> 4), ((byte & 15) / VIBE_LEVELS) * share]);
}
