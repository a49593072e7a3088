import type { Columns } from '../../catalog/columns.ts';
import { EMOTION_TAGS } from '../../catalog/emotion-tags.ts';
import { GENRES } from '../../catalog/genres.ts';
import { TAG_LEVELS } from '../../catalog/layout.ts';
import { KINDS } from '../../catalog/sighting.ts';

const DECADES = [1900, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;

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
    0.8,
  ),
  ...rows(
    'tag',
    EMOTION_TAGS.map(({ id }) => id),
    0.6,
  ),
  ...rows('kind', KINDS, 0.2),
  ...rows('decade', DECADES, 0.3),
  ...rows('axis', ['pleasant', 'energy', 'tension'], 0.5),
  { id: 'known', spread: 0.4 },
  // How easily the person likes any title. It does not help to choose one, but without it the other weights would
  // have to explain it.
  { id: 'any', spread: 3 },
];

const COUNT = { genres: GENRES.length, tags: EMOTION_TAGS.length, kinds: KINDS.length };

/** The number of the first feature of each group. */
export const START = {
  genre: 0,
  tag: COUNT.genres,
  kind: COUNT.genres + COUNT.tags,
  decade: COUNT.genres + COUNT.tags + COUNT.kinds,
  axis: FEATURES.length - 5,
  known: FEATURES.length - 2,
  any: FEATURES.length - 1,
} as const;

const NUMBERS = new Map(FEATURES.map(({ id }, number) => [id, number]));
export const featureNumber = (id: string): number | undefined => NUMBERS.get(id);

/** The number of the decade's feature; undefined for an unknown year. */
export function decadeOf(year: number): number | undefined {
  if (year === 0) return undefined;
  return START.decade + DECADES.findLastIndex((from, i) => i === 0 || year >= from);
}

/** The features of one title by their ids. The more genres or tags a title has, the less it has of each. */
export type Features = Readonly<Record<string, number>>;

const MOST_FAMOUS = 255;

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function featuresOf(columns: Columns, point: readonly number[], title: number): Features {
  const found: [number, number][] = [
    ...genreFeatures(columns.genres[title] ?? 0),
    ...tagFeatures(columns, title),
    [START.kind + (columns.kinds[title] ?? 0), 1],
    ...point.map((value, axis): [number, number] => [START.axis + axis, value]),
    [START.known, (columns.popularity[title] ?? 0) / MOST_FAMOUS],
    [START.any, 1],
  ];
  const decade = decadeOf(columns.years[title] ?? 0);
  if (decade !== undefined) found.push([decade, 1]);
  return Object.fromEntries(found.map(([number, value]) => [FEATURES[number]?.id ?? '', round(value)]));
}

function genreFeatures(bits: number): [number, number][] {
  const numbers = GENRES.flatMap((_, bit) => ((bits & (1 << bit)) !== 0 ? [bit] : []));
  return numbers.map(bit => [START.genre + bit, 1 / Math.sqrt(numbers.length)]);
}

function tagFeatures({ tagStarts, tags }: Columns, title: number): [number, number][] {
  const packed = [...tags.subarray(tagStarts[title] ?? 0, tagStarts[title + 1] ?? 0)];
  const share = 1 / Math.sqrt(packed.length);
  return packed.map(byte => [START.tag + (byte >> 4), ((byte & 15) / TAG_LEVELS) * share]);
}
