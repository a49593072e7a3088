import * as v from 'valibot';
import { KINDS } from '../catalog/sighting.ts';
import type { TitleRef } from '../catalog/title-ref.ts';
import { LAST_YEAR } from '../picks/filters.ts';
import { type NewFeedback, VERDICTS } from './verdict.ts';

/** Longer than any title. */
const LONGEST_NAME = 300;

const TitleRefSchema: v.GenericSchema<unknown, TitleRef> = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  year: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_YEAR)),
  kind: v.picklist(KINDS),
});

const FeedbackSchema: v.GenericSchema<unknown, NewFeedback> = v.strictObject({
  title: TitleRefSchema,
  verdict: v.picklist(VERDICTS),
});

export interface VerdictsWire {
  /**
   * A later verdict on the same title replaces the earlier one. `isPrivate` is for the popup, which has no tab from which
   * the background could see that its window is private.
   */
  'feedback.give': (feedback: NewFeedback & { readonly isPrivate?: boolean }) => null;
  'feedback.withdraw': (title: TitleRef) => null;
}

/** Lit pages may give verdicts; whether there is such a title is checked by the background (`isInTitleIndex`). */
export const verdictsFromPages = {
  'feedback.give': FeedbackSchema,
  'feedback.withdraw': TitleRefSchema,
} as const;
