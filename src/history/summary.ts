import type { Emotion } from '../mood/emotions.ts';
import type { HelpfulGenre } from './helpful-genres.ts';
import type { HistoryRange, PeriodUnit } from './time-ranges.ts';

/** How often each emotion was there, in the order of EMOTIONS. */
export type EmotionCounts = readonly number[];

/** One day, week or month. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly counts: EmotionCounts;
}

/** One hour of one weekday (0 is Sunday), and its most frequent emotion. */
export interface HourCount {
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
  readonly emotion: Emotion;
}

/** How often each emotion came after this one, within half a day. */
export interface FollowingCounts {
  readonly emotion: Emotion;
  readonly next: EmotionCounts;
}

/** All that the charts show. Its size does not grow with the history. */
export interface HistorySummary {
  readonly range: HistoryRange;
  readonly unit: PeriodUnit;
  readonly moods: number;
  /** The number of verdicts. */
  readonly answers: number;
  readonly spans: readonly Period[];
  readonly hours: readonly HourCount[];
  readonly counts: EmotionCounts;
  readonly follows: readonly FollowingCounts[];
  readonly helped: readonly HelpfulGenre[];
}
