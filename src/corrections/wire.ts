import * as v from 'valibot';
import { KINDS, type Sighting } from '../catalog/sighting.ts';
import { FIRST_YEAR, LAST_YEAR, LONGEST_ADDRESS, LONGEST_TEXT } from '../storage/limits.ts';
import type { ListedCorrection } from './correction.ts';

/** What the person says a card shows: the lasting key of a title, or '' for none that we know. */
export interface GivenCorrection extends Pick<Sighting, 'text' | 'year' | 'kind'> {
  readonly title: string;
  /** Of the page whose card it is. Of a note in a page the browser tells it, and this is not read. */
  readonly address?: string;
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));

export const CorrectionSchema: v.GenericSchema<unknown, GivenCorrection> = v.strictObject({
  text,
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))),
  kind: v.exactOptional(v.picklist(KINDS)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  address: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))),
});

export interface CorrectionsWire {
  'corrections.set': (correction: GivenCorrection) => null;
  'corrections.list': (all: null) => readonly ListedCorrection[];
  'corrections.remove': (key: string) => null;
}

export const correctionsFromNote = { 'corrections.set': CorrectionSchema } as const;
