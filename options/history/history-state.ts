import { signal } from '@preact/signals';
import type { EntryRef, HistoryEntry } from '../../src/history/entries.ts';
import type { HistorySummary, Span } from '../../src/history/summary.ts';
import type { HistoryRange } from '../../src/history/when.ts';
import { currentMood } from '../../src/mood/store.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { saveFile } from '../../src/ui/save-file.ts';

const AT_A_TIME = 20;
const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER } as const;

export const range = signal<HistoryRange>('week');
export const summary = signal<HistorySummary | null>(null);
/** The day, week or month whose entries are shown; null for the latest. */
export const chosen = signal<Span | null>(null);
export const entries = signal<readonly HistoryEntry[]>([]);
export const mayBeMore = signal(false);

const report = (error: unknown): void => console.error('history', error);

async function loadEntries(limit = AT_A_TIME): Promise<void> {
  const { from, to } = chosen.value ?? ALWAYS;
  const found = await send('history.entries', { from, to, limit: limit + 1 });
  entries.value = found.slice(0, limit);
  mayBeMore.value = found.length > limit;
}

async function load(): Promise<void> {
  const asked = range.value;
  const [told] = await Promise.all([
    send('history.summary', { range: asked, now: Date.now() }),
    loadEntries(Math.max(AT_A_TIME, entries.value.length)),
  ]);
  if (asked === range.value) summary.value = told;
}

export async function followHistory(shown: AbortSignal): Promise<void> {
  currentMood.watch(() => load().catch(report), shown);
  await load();
}

export async function showRange(next: HistoryRange): Promise<void> {
  range.value = next;
  chosen.value = null;
  await load();
}

/** Chosen again, it is let go. */
export async function choose(span: Span): Promise<void> {
  chosen.value = chosen.value?.from === span.from ? null : span;
  await loadEntries();
}

export const showMore = (): Promise<void> => loadEntries(entries.value.length + AT_A_TIME);

export async function forget({ entry, id }: EntryRef): Promise<void> {
  await send('history.forget', { entry, id });
  await load();
}

export async function forgetChosen(): Promise<void> {
  if (!chosen.value) return;
  const { from, to } = chosen.value;
  await send('history.forgetBetween', { from, to });
  chosen.value = null;
  await load();
}

export const saveHistory = async (): Promise<void> =>
  saveFile('moodlight-history.csv', await send('history.file', null), 'text/csv');
