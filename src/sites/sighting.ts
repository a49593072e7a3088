import * as v from 'valibot';
import { KINDS, type Sighting } from '../catalog/sighting.ts';
import type { Emotion } from '../mood/emotions.ts';

/** Longer than any title; keeps a hostile page from making us carry its text about. */
export const LONGEST_TEXT = 300;
export const MOST_SIGHTINGS = 1000;

const id = (pattern: RegExp) => v.exactOptional(v.pipe(v.string(), v.regex(pattern)));

const SightingSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1870), v.maxValue(2100))),
  kind: v.exactOptional(v.picklist(KINDS)),
  ids: v.exactOptional(
    v.strictObject({ netflix: id(/^\d{1,12}$/), imdb: id(/^tt\d{5,12}$/), tmdb: id(/^\d{1,12}$/) }),
  ),
});

/** A page is hostile: what its script says it saw is checked before anything looks at it. */
export const SightingsSchema: v.GenericSchema<unknown, readonly Sighting[]> = v.pipe(
  v.array(SightingSchema),
  v.maxLength(MOST_SIGHTINGS),
);

/** The background's answer to one sighting. Unknown titles get no mark: a wrong one is worse than none. */
export type Mark =
  | { readonly known: false }
  | { readonly known: true; readonly lit: boolean; readonly emotion: Emotion };

export interface PageSummary {
  readonly titles: number;
  readonly lit: number;
}
