import { defineItem } from './item.ts';

/** For how many months moods and answers are kept; 0 keeps everything. */
export const KEEP_MONTHS = [0, 1, 3, 6, 12, 24] as const;
export type KeepMonths = (typeof KEEP_MONTHS)[number];

export const keepMonths = defineItem<KeepMonths>({
  area: 'local',
  key: 'keepMonths',
  fallback: 0,
  check: (value): value is KeepMonths => KEEP_MONTHS.includes(value as KeepMonths),
});
