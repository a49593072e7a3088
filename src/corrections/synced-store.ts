import * as v from 'valibot';
import { RECORDS } from '../backup/records-schema.ts';
import { MOST_REMOVALS, removedCorrections } from '../sync/store.ts';
import { type Correction, MOST_CORRECTIONS } from './correction.ts';
import { type Corrected, mergeCorrections } from './merge-corrections.ts';
import { changeCorrections, listCorrections } from './store.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Of what another machine sent whatever we would have sent: one bad record spoils no other. */
function asCorrected(value: unknown): Corrected<Correction> {
  const { made, removed } = isObject(value) ? value : {};
  const all: readonly unknown[] = Array.isArray(made) ? made : [];
  const gone = Object.entries(isObject(removed) ? removed : {});
  return {
    made: all.filter(one => v.is(RECORDS.corrections, one)).slice(0, MOST_CORRECTIONS),
    removed: Object.fromEntries(
      gone.filter(([, at]) => Number.isFinite(at)).slice(0, MOST_REMOVALS),
    ) as Record<string, number>,
  };
}

/** Undefined where nothing was ever corrected: that does not travel. */
export async function readCorrected(): Promise<Corrected<Correction> | undefined> {
  const [made, removed] = await Promise.all([listCorrections(), removedCorrections.get()]);
  return made.length === 0 && Object.keys(removed).length === 0 ? undefined : { made, removed };
}

/** What is here is kept as it is, whatever the other machine says and however much there is of it. */
export const takeCorrected = (other: unknown): Promise<void> =>
  changeCorrections(own => mergeCorrections(own, asCorrected(other)));
