/** Days and hours are those of the clock on this machine: a mood at midnight belongs to the evening it ended. */
export const HISTORY_RANGES = ['week', 'month', 'all'] as const;
export type HistoryRange = (typeof HISTORY_RANGES)[number];

export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

export const PARTS_OF_DAY = ['morning', 'day', 'evening', 'night'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

const DAYS_OF_RANGE = { week: 7, month: 30 } as const;
const MOST_BARS = 62;
const DAYS_OF_UNIT = { day: 1, week: 7, month: 30 } as const satisfies Record<Unit, number>;
const DAY = 24 * 60 * 60 * 1000;

export function partOfDay(hour: number): PartOfDay {
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 11) return 'morning';
  return hour < 17 ? 'day' : 'evening';
}

/** Calendar days, not 24 hours: clocks are put forward and back. */
const daysBefore = (at: number, days: number): number => {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days).getTime();
};

/** Weeks start on Monday: what matters is that seven days lie together. */
export function startOf(unit: Unit, at: number): number {
  const date = new Date(at);
  if (unit === 'month') return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
  return daysBefore(at, unit === 'week' ? (date.getDay() + 6) % 7 : 0);
}

/** The first moment after the unit that begins here. */
export function endOf(unit: Unit, start: number): number {
  const date = new Date(start);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return (
    unit === 'month' ? new Date(year, month + 1, 1) : new Date(year, month, day + DAYS_OF_UNIT[unit])
  ).getTime();
}

/** Where a range begins; all of it where the first entry lies. */
export const beginOf = (range: HistoryRange, now: number, first: number): number =>
  range === 'all' ? daysBefore(Math.min(first, now), 0) : daysBefore(now, DAYS_OF_RANGE[range] - 1);

/** The smallest unit whose bars still fit side by side. */
export const unitFor = (from: number, now: number): Unit =>
  UNITS.find(unit => (now - from) / DAY / DAYS_OF_UNIT[unit] <= MOST_BARS) ?? 'month';

const MOST_SPANS = 600;

/** The starts of all units from one moment to another, those in which nothing happened too. */
export function startsBetween(unit: Unit, from: number, now: number): number[] {
  const starts: number[] = [];
  for (let at = startOf(unit, from); at <= now && starts.length < MOST_SPANS; at = endOf(unit, at))
    starts.push(at);
  return starts;
}

export interface Between {
  readonly from: number;
  /** The first moment that is outside. */
  readonly to: number;
}
