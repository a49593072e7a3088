import * as v from 'valibot';
import { type IdScheme, KINDS, type Sighting } from '../catalog/sighting.ts';
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

/** What stands in an address where an id is expected is not always one. */
export const ID_FORMS = {
  netflix: /^\d{1,12}$/,
  imdb: /^tt\d{5,12}$/,
  tmdb: /^\d{1,12}$/,
} as const satisfies { readonly [I in IdScheme]: RegExp };

const id = (scheme: IdScheme) => v.exactOptional(v.pipe(v.string(), v.regex(ID_FORMS[scheme])));
const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

export const SightingSchema: v.GenericSchema<unknown, PageSighting> = v.strictObject({
  text: text(LONGEST_TEXT),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1870), v.maxValue(2100))),
  kind: v.exactOptional(v.picklist(KINDS)),
  ids: v.exactOptional(v.strictObject({ netflix: id('netflix'), imdb: id('imdb'), tmdb: id('tmdb') })),
  genres: v.exactOptional(v.pipe(v.array(text(LONGEST_WORD)), v.maxLength(MOST_GENRES))),
  synopsis: v.exactOptional(text(LONGEST_SYNOPSIS)),
  row: v.exactOptional(text(LONGEST_WORD)),
});

/**
 * A page is hostile: what its script says it saw is checked before anything looks at it, the length of the list
 * before any of its entries. A malformed entry becomes null, so that one odd card does not darken a page.
 */
export const SightingsSchema: v.GenericSchema<unknown, readonly (PageSighting | null)[]> = v.pipe(
  v.array(v.unknown()),
  v.maxLength(MOST_SIGHTINGS),
  v.array(v.fallback(v.nullable(SightingSchema), null)),
);

/** The background's answer to one sighting. Unknown titles get no mark: a wrong one is worse than none. */
export type Mark =
  | { readonly known: false }
  | {
      readonly known: true;
      readonly lit: boolean;
      readonly seen: boolean;
      /** How well it fits; only its order means anything. */
      readonly score: number;
      readonly emotion: Emotion;
      /** The catalog lacks it: this page, or one before, said what it is like. */
      readonly by?: 'page';
    };

/** Recognised as one of the catalog's titles. */
export const isOfCatalog = (mark: Mark | null | undefined): boolean => mark?.known === true && !mark.by;

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

/** One card on the page and what became of it: how `npm run eval:pages` tells what was read and recognised. */
export interface PageTitle {
  readonly text: string;
  readonly year?: number;
  readonly known: boolean;
  readonly lit: boolean;
}

/** A lit card on the page, for the list of them beside the page. */
export interface PagePick {
  /** Names this card on this page for as long as it is there. */
  readonly key: string;
  readonly text: string;
  readonly year?: number;
  /** How well it fits; only its order means anything. */
  readonly score: number;
}
