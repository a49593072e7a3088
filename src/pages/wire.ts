import * as v from 'valibot';
import { type IdScheme, KINDS } from '../catalog/sighting.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  LONGEST_SYNOPSIS,
  LONGEST_TEXT,
  LONGEST_WORD,
  MOST_COUNTED,
  MOST_GENRES,
  MOST_SIGHTINGS,
} from '../storage/limits.ts';
import type { Outcome } from './explain.ts';
import type { Lighting } from './lighting.ts';
import { ID_FORMS, LAYERS, type Mark, type PageSighting, type PageSummary } from './page-sighting.ts';

const id = (scheme: IdScheme) => v.exactOptional(v.pipe(v.string(), v.regex(ID_FORMS[scheme])));
const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

export const SightingSchema: v.GenericSchema<unknown, PageSighting> = v.strictObject({
  text: text(LONGEST_TEXT),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))),
  kind: v.exactOptional(v.picklist(KINDS)),
  ids: v.exactOptional(v.strictObject({ netflix: id('netflix'), imdb: id('imdb'), tmdb: id('tmdb') })),
  genres: v.exactOptional(v.pipe(v.array(text(LONGEST_WORD)), v.maxLength(MOST_GENRES))),
  synopsis: v.exactOptional(text(LONGEST_SYNOPSIS)),
  row: v.exactOptional(text(LONGEST_WORD)),
});

/**
 * A page may be hostile: its sightings are checked before any other code reads them, the length of the list before its
 * entries. A malformed entry becomes null, so that one odd card does not keep the others from being lit.
 */
export const SightingsSchema: v.GenericSchema<unknown, readonly (PageSighting | null)[]> = v.pipe(
  v.array(v.unknown()),
  v.maxLength(MOST_SIGHTINGS),
  v.array(v.fallback(v.nullable(SightingSchema), null)),
);

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNTED));

export const SummarySchema: v.GenericSchema<unknown, PageSummary> = v.strictObject({
  titles: COUNT,
  lit: COUNT,
  layer: v.picklist(LAYERS),
});

/** The cards of a page, as its content script lists them (`content.cards`), and where the page is. */
interface ExplainQuery {
  readonly url: string;
  readonly isPrivate: boolean;
  readonly sightings: readonly PageSighting[];
}

/** What a content script asks and reports about its page; `page.explain` is for our own pages alone. */
export interface PagesWire {
  /** A null stands for a malformed sighting. */
  'page.marks': (sightings: readonly (PageSighting | null)[]) => readonly Mark[];
  'page.summary': (summary: PageSummary) => null;
  'page.lighting': (now: null) => Lighting;
  /** What became of each sighting and why. It tells more than a page may know: not in `pagesFromPages`. */
  'page.explain': (query: ExplainQuery) => readonly Outcome[];
}

export const pagesFromPages = {
  'page.marks': SightingsSchema,
  'page.summary': SummarySchema,
  'page.lighting': v.null(),
} as const;
