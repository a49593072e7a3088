import type { EntryRef, HistoryEntry } from './entries.ts';
import type { KeepMonths } from './keep-months.ts';
import type { HistorySummary } from './summary.ts';
import type { HistoryRange, TimeRange } from './time-ranges.ts';

export interface HistoryWire {
  'history.summary': (query: { readonly range: HistoryRange; readonly now: number }) => HistorySummary;
  /** Newest first. */
  'history.entries': (query: TimeRange & { readonly limit: number }) => readonly HistoryEntry[];
  'history.forget': (entry: EntryRef) => null;
  'history.forgetBetween': (time: TimeRange) => null;
  'history.file': (all: null) => string;
  /** Sets for how many months moods and verdicts are kept; older ones are deleted at once. */
  'history.keep': (months: KeepMonths) => null;
}
