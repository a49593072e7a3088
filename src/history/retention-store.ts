import { defineItem } from '../storage/item.ts';

/** For how many months moods and answers are kept; 0 keeps everything. */
export const KEEP_MONTHS = [0, 1, 3, 6, 12, 24] as const;
export type KeepMonths = (typeof KEEP_MONTHS)[number];

/** When old entries were last looked for; 0 for never. */
export const sweptAt = defineItem<number>({
  area: 'local',
  key: 'sweptAt',
  fallback: 0,
  check: (value): value is number => Number.isFinite(value),
});

export const keepMonths = defineItem<KeepMonths>({
  area: 'local',
  key: 'keepMonths',
  fallback: 0,
  check: (value): value is KeepMonths => KEEP_MONTHS.includes(value as KeepMonths),
});
