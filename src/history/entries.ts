import type { Mood } from '../mood/reading.ts';
import type { Feedback } from '../verdicts/verdict.ts';

export type HistoryEntry = ({ readonly entry: 'mood' } & Mood) | ({ readonly entry: 'feedback' } & Feedback);

/** Names one entry. */
export type EntryRef = Pick<HistoryEntry, 'entry' | 'id'>;
