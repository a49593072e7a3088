import * as v from 'valibot';
import { RECORDS } from '../backup/records-schema.ts';
import { isMoment, MOST_RECORDS, MOST_REMOVALS } from '../storage/limits.ts';
import { removedCorrections } from '../sync/store.ts';
import type { Correction } from './correction.ts';
import { type CorrectionChanges, mergeCorrections } from './merge-corrections.ts';
import { changeCorrections, listCorrections } from './store.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The sound records of what another machine sent; a bad record is left out. */
function soundPart(value: unknown): CorrectionChanges<Correction> {
  const { made, removed } = isObject(value) ? value : {};
  const all: readonly unknown[] = Array.isArray(made) ? made : [];
  const removals = Object.entries(isObject(removed) ? removed : {});
  return {
    made: all.filter(one => v.is(RECORDS.corrections, one)).slice(0, MOST_RECORDS.corrections),
    removed: Object.fromEntries(removals.filter(([, at]) => isMoment(at)).slice(0, MOST_REMOVALS)) as Record<
      string,
      number
    >,
  };
}

/** Undefined where nothing was ever corrected: then nothing is sent. */
export async function readCorrectionChanges(): Promise<CorrectionChanges<Correction> | undefined> {
  const [made, removed] = await Promise.all([listCorrections(), removedCorrections.get()]);
  return made.length === 0 && Object.keys(removed).length === 0 ? undefined : { made, removed };
}

/** Merges what another machine sent. Corrections that are only here stay, even those that are too many to be sent. */
export const mergeCorrectionChanges = (other: unknown): Promise<void> =>
  changeCorrections(own => mergeCorrections(own, soundPart(other)));
