import * as v from 'valibot';
import { RECORDS } from '../backup/records-schema.ts';
import type { Corrected } from '../sync/merge-corrections.ts';
import { listCorrections, MOST_CORRECTIONS, replaceCorrections } from './corrections.ts';
import type { Correction } from './records.ts';
import { removedCorrections } from './sync-settings.ts';

const SyncedSchema: v.GenericSchema<unknown, Corrected<Correction>> = v.object({
  made: v.pipe(v.array(RECORDS.corrections), v.maxLength(MOST_CORRECTIONS)),
  removed: v.record(v.string(), v.number()),
});

/** What another machine sent, or nothing where it is not what we would have sent. */
export function asCorrected(value: unknown): Corrected<Correction> {
  const read = v.safeParse(SyncedSchema, value);
  return read.success ? read.output : { made: [], removed: {} };
}

/** Undefined where nothing was ever corrected: that does not travel. */
export async function readCorrected(): Promise<Corrected<Correction> | undefined> {
  const [made, removed] = await Promise.all([listCorrections(), removedCorrections.get()]);
  return made.length === 0 && Object.keys(removed).length === 0 ? undefined : { made, removed };
}

export async function writeCorrected({ made, removed }: Corrected<Correction>): Promise<void> {
  await replaceCorrections(made);
  await removedCorrections.set(removed);
}
