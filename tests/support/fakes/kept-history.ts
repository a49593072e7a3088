import type { HistoryEntry } from '../../../src/history/entries.ts';
import { entriesBetween } from '../../../src/history/entries-store.ts';

const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER } as const;

/** What is kept, newest first, by the way that the history panel takes. */
export const history = (limit: number): Promise<readonly HistoryEntry[]> => entriesBetween(ALWAYS, limit);
