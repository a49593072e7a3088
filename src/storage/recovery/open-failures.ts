import { defineItem } from '../item.ts';

/** When a part could first not be read, and in which run of the background worker. */
interface FirstFailure {
  readonly life: string;
  readonly at: number;
}

const isFirstFailure = (value: unknown): value is FirstFailure =>
  typeof value === 'object' &&
  value !== null &&
  'life' in value &&
  typeof value.life === 'string' &&
  'at' in value &&
  Number.isFinite(value.at);

/** Databases, and single stores of them, that cannot be read, by name; empty when everything can be read. */
export const openFailures = defineItem<Readonly<Record<string, FirstFailure>>>({
  area: 'local',
  key: 'unopened',
  fallback: {},
  check: (value): value is Readonly<Record<string, FirstFailure>> =>
    typeof value === 'object' && value !== null && Object.values(value).every(isFirstFailure),
});

const THIS_RUN = crypto.randomUUID();
/** When the browser starts or updates us, one run of the worker may follow another at once and fail for the same reason. */
const SHORTEST_GAP = 30_000;

/**
 * Records that a part cannot be read. True if an earlier run of the worker, at least half a minute away, could not read it
 * either: another program that locks the file, or a disk that is not there yet, has had time to go, so the part is broken.
 */
export async function recordFailure(part: string, now = Date.now()): Promise<boolean> {
  const known = await openFailures.get();
  const first = known[part];
  if (!first) await openFailures.set({ ...known, [part]: { life: THIS_RUN, at: now } });
  // The absolute difference: with a clock that was set back, a broken database must not stay for ever.
  return first !== undefined && first.life !== THIS_RUN && Math.abs(now - first.at) >= SHORTEST_GAP;
}

export async function clearFailures(): Promise<void> {
  if (Object.keys(await openFailures.get()).length > 0) await openFailures.set({});
}
