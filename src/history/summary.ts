import type { Emotion } from '../mood/emotions.ts';
import type { Helped } from './helped.ts';
import type { HistoryRange, Unit } from './when.ts';

/** How often each emotion, in the order of EMOTIONS. */
export type Counts = readonly number[];

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly counts: Counts;
}

/** One hour of one weekday (0 is Sunday), and the emotion it mostly held. */
export interface HourSpot {
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
  readonly emotion: Emotion;
}

/** What came after an emotion, where something came soon. */
export interface Follow {
  readonly emotion: Emotion;
  readonly next: Counts;
}

/** All that the charts show: its size does not grow with the history. */
export interface HistorySummary {
  readonly range: HistoryRange;
  readonly unit: Unit;
  readonly moods: number;
  readonly answers: number;
  readonly spans: readonly Span[];
  readonly hours: readonly HourSpot[];
  readonly counts: Counts;
  readonly follows: readonly Follow[];
  readonly helped: readonly Helped[];
}
