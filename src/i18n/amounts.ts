import { language } from './text.ts';

/** The name of a day of the week; 0 is Sunday, as 1 January 2023 was. */
export const weekday = (number: number, weekday: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(language(), { weekday }).format(new Date(2023, 0, 1 + number));

export const hourOfDay = (hour: number): string =>
  new Intl.DateTimeFormat(language(), { hour: 'numeric' }).format(new Date(2023, 0, 1, hour));

export const shortDay = (at: number): string =>
  new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'numeric' }).format(at);

export const longDay = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'full' }).format(at);

export const month = (at: number): string =>
  new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric' }).format(at);

/** The range of days from the moment `from` to just before the moment `to`. */
export const days = (from: number, to: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).formatRange(from, to - 1);

export const months = (count: number): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(count);

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function size(bytes: number): string {
  const step = Math.min(SIZES.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = SIZES[step] ?? 'byte';
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** step,
  );
}
