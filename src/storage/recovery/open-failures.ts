import { defineItem } from '../item.ts';

/** When something could first not be read, and in which life of the worker. */
interface Failure {
  readonly life: string;
  readonly at: number;
}

const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' &&
  value !== null &&
  'life' in value &&
  typeof value.life === 'string' &&
  'at' in value &&
  Number.isFinite(value.at);

/** What of the databases cannot be read since when; empty while all is well. */
export const unopened = defineItem<Readonly<Record<string, Failure>>>({
  area: 'local',
  key: 'unopened',
  fallback: {},
  check: (value): value is Readonly<Record<string, Failure>> =>
    typeof value === 'object' && value !== null && Object.values(value).every(isFailure),
});

const THIS_LIFE = crypto.randomUUID();
/** Lives may follow each other at once, when the browser starts or updates us: then the same thing fails in both. */
const LONG = 30_000;

/** Whatever holds a file, or a browser from its disk, may have gone by the worker's next life: what fails then is broken. */
export async function failedBefore(what: string, now = Date.now()): Promise<boolean> {
  const known = await unopened.get();
  const first = known[what];
  if (!first) await unopened.set({ ...known, [what]: { life: THIS_LIFE, at: now } });
  // A clock that was put back must not keep a broken database for ever.
  return first !== undefined && first.life !== THIS_LIFE && Math.abs(now - first.at) >= LONG;
}

export async function nothingFails(): Promise<void> {
  if (Object.keys(await unopened.get()).length > 0) await unopened.set({});
}
