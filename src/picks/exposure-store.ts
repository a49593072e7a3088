import { database } from '../storage/database.ts';
import { dropOldest } from '../storage/drop-oldest.ts';
import { MOST_RECORDS } from '../storage/limits.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import type { PickExposure } from './exposure.ts';

/**
 * When each title was last listed for an earlier mood than this one. Exposures in the mood itself do not count, so
 * that its list stays the same however often it is asked for.
 */
export async function exposuresBefore(mood: number): Promise<ReadonlyMap<string, number>> {
  const all = (await (await database()).getAll('shown')).filter(({ at }) => Number.isFinite(at));
  return new Map(
    all.flatMap(({ key, at, before }) => {
      const last = at < mood ? at : before;
      return last === undefined || last >= mood ? [] : [[key, last] as const];
    }),
  );
}

/** A known time after the mood was recorded before the clock was put back; it is dropped. */
const exposureAt = (known: PickExposure | undefined, key: string, mood: number): PickExposure =>
  known && known.at < mood ? { key, at: mood, before: known.at } : { key, at: mood };

/** One transaction for the whole list; titles already listed in this mood are not written again. */
export async function addExposures(keys: readonly string[], mood: number): Promise<void> {
  const tx = (await database()).transaction('shown', 'readwrite');
  await commitOrAbort(tx, async () => {
    const known = await Promise.all(keys.map(key => tx.store.get(key)));
    const fresh = keys.flatMap((key, i) => (known[i]?.at !== mood ? [exposureAt(known[i], key, mood)] : []));
    await Promise.all(fresh.map(one => tx.store.put(one)));
    await dropOldest(tx.store, (await tx.store.count()) - MOST_RECORDS.shown);
  });
}
