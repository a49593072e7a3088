import type { Mood } from '../mood/reading.ts';
import type { Feedback } from '../verdicts/verdict.ts';

export type HistoryEntry = ({ readonly entry: 'mood' } & Mood) | ({ readonly entry: 'feedback' } & Feedback);

export type EntryRef = Pick<HistoryEntry, 'entry' | 'id'>;
