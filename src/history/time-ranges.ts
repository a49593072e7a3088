/** How much of the history is shown. Days and hours are those of the machine's time zone. */
export const HISTORY_RANGES = ['week', 'month', 'all'] as const;
export type HistoryRange = (typeof HISTORY_RANGES)[number];

const UNITS = ['day', 'week', 'month'] as const;
/** What one bar of the chart stands for. */
export type PeriodUnit = (typeof UNITS)[number];

export type PartOfDay = 'morning' | 'day' | 'evening' | 'night';

const DAYS_OF_RANGE = { week: 7, month: 30 } as const;
const MOST_BARS = 62;
const DAYS_OF_UNIT = { day: 1, week: 7, month: 30 } as const satisfies Record<PeriodUnit, number>;
const DAY = 24 * 60 * 60 * 1000;

export function partOfDay(hour: number): PartOfDay {
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 11) return 'morning';
  return hour < 17 ? 'day' : 'evening';
}

/** Counted in calendar days, not in 24 hours, because of daylight saving time. */
const daysBefore = (at: number, days: number): number => {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days).getTime();
};

/** The start of the day, week or month that a time lies in. Weeks start on Monday in every locale. */
export function startOf(unit: PeriodUnit, at: number): number {
  const date = new Date(at);
  if (unit === 'month') return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
  return daysBefore(at, unit === 'week' ? (date.getDay() + 6) % 7 : 0);
}

/** The first moment after the day, week or month that begins at `start`. */
export function endOf(unit: PeriodUnit, start: number): number {
  const date = new Date(start);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return (
    unit === 'month' ? new Date(year, month + 1, 1) : new Date(year, month, day + DAYS_OF_UNIT[unit])
  ).getTime();
}

/** The start of a range; "all" begins on the day of the first entry. */
export const beginOf = (range: HistoryRange, now: number, first: number): number =>
  range === 'all' ? daysBefore(Math.min(first, now), 0) : daysBefore(now, DAYS_OF_RANGE[range] - 1);

/** The smallest unit with which the bars fit beside each other. */
export const unitFor = (from: number, now: number): PeriodUnit =>
  UNITS.find(unit => (now - from) / DAY / DAYS_OF_UNIT[unit] <= MOST_BARS) ?? 'month';

const MOST_PERIODS = 600;

/** The starts of all days, weeks or months between two times, with or without entries. */
export function startsBetween(unit: PeriodUnit, from: number, now: number): number[] {
  const starts: number[] = [];
  for (
    let start = startOf(unit, from);
    start <= now && starts.length < MOST_PERIODS;
    start = endOf(unit, start)
  )
    starts.push(start);
  return starts;
}

/** A time range. */
export interface TimeRange {
  readonly from: number;
  /** The first moment after it. */
  readonly to: number;
}
