import * as v from 'valibot';
import { KINDS } from '../catalog/sighting.ts';
import type { TitleRef } from '../catalog/title-ref.ts';
import { LAST_YEAR } from '../picks/filters.ts';
import { type NewFeedback, VERDICTS } from './verdict.ts';

/** Longer than any title. */
const LONGEST_NAME = 300;

/** A verdict may be given on a lit page; that its title is one a mark can have named is for the background to see. */
export const TitleRefSchema: v.GenericSchema<unknown, TitleRef> = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  year: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_YEAR)),
  kind: v.picklist(KINDS),
});

export const FeedbackSchema: v.GenericSchema<unknown, NewFeedback> = v.strictObject({
  title: TitleRefSchema,
  verdict: v.picklist(VERDICTS),
});

export interface VerdictsWire {
  /** A later verdict on the same title replaces the earlier one. The popup has no tab, so it says itself that it is private. */
  'feedback.give': (feedback: NewFeedback & { readonly isPrivate?: boolean }) => null;
  'feedback.withdraw': (title: TitleRef) => null;
}

export const verdictsFromPages = {
  'feedback.give': FeedbackSchema,
  'feedback.withdraw': TitleRefSchema,
} as const;
