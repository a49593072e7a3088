import * as v from 'valibot';
import { KINDS } from '../catalog/sighting.ts';
import type { TitleRef } from '../catalog/title-ref.ts';
import { LAST_YEAR, LONGEST_TEXT } from '../storage/limits.ts';
import { type NewFeedback, VERDICTS } from './verdict.ts';

const TitleRefSchema: v.GenericSchema<unknown, TitleRef> = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  year: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_YEAR)),
  kind: v.picklist(KINDS),
});

interface GivenFeedback extends NewFeedback {
  /** Said by pages of ours without a tab: there the background cannot see that their window is private. */
  readonly isPrivate?: boolean;
}

const FeedbackSchema: v.GenericSchema<unknown, GivenFeedback> = v.strictObject({
  title: TitleRefSchema,
  verdict: v.picklist(VERDICTS),
  isPrivate: v.exactOptional(v.boolean()),
});

export interface VerdictsWire {
  /** A later verdict on the same title replaces the earlier one. */
  'feedback.give': (feedback: GivenFeedback) => null;
  'feedback.withdraw': (title: TitleRef) => null;
}

/** The note may give verdicts; whether there is such a title is checked by the background (`isInTitleIndex`). */
export const verdictsFromNote = {
  'feedback.give': FeedbackSchema,
  'feedback.withdraw': TitleRefSchema,
} as const;
