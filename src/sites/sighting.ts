import * as v from 'valibot';
import { KINDS, type Sighting } from '../catalog/sighting.ts';
import type { Emotion } from '../mood/emotions.ts';

/** Longer than any title; keeps a hostile page from making us carry its text about. */
export const LONGEST_TEXT = 300;
export const LONGEST_SYNOPSIS = 600;
export const LONGEST_WORD = 60;
export const MOST_GENRES = 8;
export const MOST_SIGHTINGS = 1000;

/** A sighting and what else the page says about its title, for titles that the catalog lacks. */
export interface PageSighting extends Sighting {
  readonly genres?: readonly string[];
  readonly synopsis?: string;
  readonly row?: string;
}

const id = (pattern: RegExp) => v.exactOptional(v.pipe(v.string(), v.regex(pattern)));
const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

const SightingSchema = v.strictObject({
  text: text(LONGEST_TEXT),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1870), v.maxValue(2100))),
  kind: v.exactOptional(v.picklist(KINDS)),
  ids: v.exactOptional(
    v.strictObject({ netflix: id(/^\d{1,12}$/), imdb: id(/^tt\d{5,12}$/), tmdb: id(/^\d{1,12}$/) }),
  ),
  genres: v.exactOptional(v.pipe(v.array(text(LONGEST_WORD)), v.maxLength(MOST_GENRES))),
  synopsis: v.exactOptional(text(LONGEST_SYNOPSIS)),
  row: v.exactOptional(text(LONGEST_WORD)),
});

/** A page is hostile: what its script says it saw is checked before anything looks at it. */
export const SightingsSchema: v.GenericSchema<unknown, readonly PageSighting[]> = v.pipe(
  v.array(SightingSchema),
  v.maxLength(MOST_SIGHTINGS),
);

/** The background's answer to one sighting. Unknown titles get no mark: a wrong one is worse than none. */
export type Mark =
  | { readonly known: false }
  | { readonly known: true; readonly lit: boolean; readonly emotion: Emotion };

/** How a page is read: by the site's own table, by the addresses of its links, or by what is known on it. */
export const LAYERS = ['adapter', 'url', 'generic'] as const;
export type Layer = (typeof LAYERS)[number];

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export interface PageSummary {
  readonly titles: number;
  readonly lit: number;
  readonly layer: Layer;
}

export const SummarySchema: v.GenericSchema<unknown, PageSummary> = v.strictObject({
  titles: COUNT,
  lit: COUNT,
  layer: v.picklist(LAYERS),
});

/** One card on the page as the popup lists it. */
export interface PageTitle {
  readonly text: string;
  readonly year?: number;
  readonly known: boolean;
  readonly lit: boolean;
}
