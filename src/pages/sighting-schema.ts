import * as v from 'valibot';
import { type IdScheme, KINDS } from '../catalog/sighting.ts';
import {
  ID_FORMS,
  LAYERS,
  LONGEST_SYNOPSIS,
  LONGEST_TEXT,
  LONGEST_WORD,
  MOST_GENRES,
  MOST_SIGHTINGS,
  type PageSighting,
  type PageSummary,
} from './page-sighting.ts';

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

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export const SummarySchema: v.GenericSchema<unknown, PageSummary> = v.strictObject({
  titles: COUNT,
  lit: COUNT,
  layer: v.picklist(LAYERS),
});
