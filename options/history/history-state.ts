import { signal } from '@preact/signals';
import type { EntryRef, HistoryEntry } from '../../src/history/entries.ts';
import type { HistorySummary, Period } from '../../src/history/summary.ts';
import type { HistoryRange } from '../../src/history/time-ranges.ts';
import { currentMood } from '../../src/mood/store.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { saveFile } from '../../src/ui/save-file.ts';

const ENTRIES_AT_ONCE = 20;
const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER } as const;

export const shownRange = signal<HistoryRange>('week');
export const historySummary = signal<HistorySummary | null>(null);
/** The day, week or month whose entries are shown; null for the latest. */
export const chosenPeriod = signal<Period | null>(null);
export const entries = signal<readonly HistoryEntry[]>([]);
export const hasMore = signal(false);

const report = (error: unknown): void => console.error('history', error);

async function loadEntries(limit = ENTRIES_AT_ONCE): Promise<void> {
  const { from, to } = chosenPeriod.value ?? ALWAYS;
  const found = await send('history.entries', { from, to, limit: limit + 1 });
  entries.value = found.slice(0, limit);
  hasMore.value = found.length > limit;
}

async function load(): Promise<void> {
  const range = shownRange.value;
  const [loaded] = await Promise.all([
    send('history.summary', { range, now: Date.now() }),
    loadEntries(Math.max(ENTRIES_AT_ONCE, entries.value.length)),
  ]);
  if (range === shownRange.value) historySummary.value = loaded;
}

export async function followHistory(shown: AbortSignal): Promise<void> {
  currentMood.watch(() => load().catch(report), shown);
  await load();
}

export async function showRange(next: HistoryRange): Promise<void> {
  shownRange.value = next;
  chosenPeriod.value = null;
  await load();
}

/** Choosing the chosen period again ends the choice. */
export async function choosePeriod(period: Period): Promise<void> {
  chosenPeriod.value = chosenPeriod.value?.from === period.from ? null : period;
  await loadEntries();
}

export const showMore = (): Promise<void> => loadEntries(entries.value.length + ENTRIES_AT_ONCE);

export async function deleteEntry({ entry, id }: EntryRef): Promise<void> {
  await send('history.forget', { entry, id });
  await load();
}

export async function deleteChosen(): Promise<void> {
  if (!chosenPeriod.value) return;
  const { from, to } = chosenPeriod.value;
  await send('history.forgetBetween', { from, to });
  chosenPeriod.value = null;
  await load();
}

export const saveHistory = async (): Promise<void> =>
  saveFile('moodlight-history.csv', await send('history.file', null), 'text/csv');
