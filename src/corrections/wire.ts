import * as v from 'valibot';
import { KINDS, type Sighting } from '../catalog/sighting.ts';
import { LONGEST_TEXT } from '../pages/page-sighting.ts';

/** The person's word on what a card shows: a title's lasting key, or '' for none that we know. */
export interface GivenCorrection extends Pick<Sighting, 'text' | 'year' | 'kind'> {
  readonly title: string;
}

export interface CatalogQuery {
  readonly text: string;
  readonly limit: number;
}

const LONGEST_QUERY = 100;
const MOST_FOUND = 50;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));

export const CorrectionSchema: v.GenericSchema<unknown, GivenCorrection> = v.strictObject({
  text,
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1870), v.maxValue(2100))),
  kind: v.exactOptional(v.picklist(KINDS)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

export const CatalogQuerySchema: v.GenericSchema<unknown, CatalogQuery> = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_FOUND)),
});
