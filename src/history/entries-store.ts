import type { IDBPIndex } from 'idb';
import type { Mood } from '../mood/reading.ts';
import { database } from '../storage/database.ts';
import { LAST_MOMENT } from '../storage/limits.ts';
import type { Schema } from '../storage/schema.ts';
import type { Feedback } from '../verdicts/verdict.ts';
import type { HistoryEntry } from './entries.ts';
import type { TimeRange } from './time-ranges.ts';
import { isValidRecord } from './valid-records.ts';

type Store = 'moods' | 'feedback';

/** Records are read a month at a time: reading them one by one with a cursor would take a hundred times as long. */
const STEP = 30 * 24 * 60 * 60 * 1000;

type AtIndex<S extends Store> = IDBPIndex<Schema, [S], S, 'at'>;

/** The time of the first record from this time on. LAST_MOMENT excludes damaged records with impossible times. */
async function nextAt<S extends Store>(index: AtIndex<S>, from: number): Promise<number | undefined> {
  if (from > LAST_MOMENT) return undefined;
  const cursor = await index.openKeyCursor(IDBKeyRange.bound(from, LAST_MOMENT));
  return cursor?.key as number | undefined;
}

/** The time of the first mood; undefined without any. */
export const firstMoodAt = async (): Promise<number | undefined> =>
  nextAt((await database()).transaction('moods').store.index('at'), 0);

/** Calls `take` with every valid record of a time range, oldest first; keeps at most a month's records in memory. */
export async function eachBetween<S extends Store>(
  store: S,
  { from, to }: TimeRange,
  take: (record: Schema[S]['value']) => void,
): Promise<void> {
  const index = (await database()).transaction(store).store.index('at') as AtIndex<S>;
  let at = await nextAt(index, from);
  while (at !== undefined && at < to) {
    const range = IDBKeyRange.bound(at, Math.min(at + STEP, to), false, true);
    for (const record of await index.getAll(range)) if (isValidRecord[store](record)) take(record);
    at = await nextAt(index, at + STEP);
  }
}

/** At most `limit` valid records, newest first. */
async function newestOf<S extends Store>(store: S, { from, to }: TimeRange, limit: number) {
  const found: Schema[S]['value'][] = [];
  const index = (await database()).transaction(store).store.index('at') as AtIndex<S>;
  let cursor = await index.openCursor(IDBKeyRange.bound(from, to, false, true), 'prev');
  while (cursor && found.length < limit) {
    if (isValidRecord[store](cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** Moods and feedback of a time range, newest first. */
export async function entriesBetween(time: TimeRange, limit: number): Promise<readonly HistoryEntry[]> {
  const [moods, feedback] = await Promise.all([
    newestOf('moods', time, limit),
    newestOf('feedback', time, limit),
  ]);
  const entries: HistoryEntry[] = [
    ...moods.map(mood => ({ entry: 'mood' as const, ...(mood as Mood) })),
    ...feedback.map(given => ({ entry: 'feedback' as const, ...(given as Feedback) })),
  ];
  return entries.sort((a, b) => b.at - a.at).slice(0, limit);
}
