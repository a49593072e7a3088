import { database } from '../storage/database.ts';
import { dropOldest } from '../storage/drop-oldest.ts';
import { allOrNothing } from '../storage/transaction.ts';
import type { PickExposure } from './exposure.ts';

/** More than are shown in a month; what fell out has long been forgiven. */
const MOST_SHOWN = 500;

/**
 * When each title was last shown before the mood of this moment: what is shown for a mood does not count within
 * it, so that its list keeps still.
 */
export async function shownBefore(mood: number): Promise<ReadonlyMap<string, number>> {
  const all = (await (await database()).getAll('shown')).filter(({ at }) => Number.isFinite(at));
  return new Map(
    all.flatMap(({ key, at, before }) => {
      const last = at < mood ? at : before;
      return last === undefined || last >= mood ? [] : [[key, last] as const];
    }),
  );
}

/** A time after the mood is from before the clock was put back, and says nothing. */
const showing = (known: PickExposure | undefined, key: string, mood: number): PickExposure =>
  known && known.at < mood ? { key, at: mood, before: known.at } : { key, at: mood };

/** One write for the whole list, and none for a list that was shown before in this mood. */
export async function addShown(keys: readonly string[], mood: number): Promise<void> {
  const tx = (await database()).transaction('shown', 'readwrite');
  await allOrNothing(tx, async () => {
    const known = await Promise.all(keys.map(key => tx.store.get(key)));
    const fresh = keys.flatMap((key, i) => (known[i]?.at !== mood ? [showing(known[i], key, mood)] : []));
    await Promise.all(fresh.map(one => tx.store.put(one)));
    await dropOldest(tx.store, (await tx.store.count()) - MOST_SHOWN);
  });
}
