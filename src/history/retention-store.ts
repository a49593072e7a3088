import { defineItem } from '../storage/item.ts';
import { KEEP_MONTHS, type KeepMonths } from './keep-months.ts';

/** When old entries were last deleted; 0 for never. */
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
