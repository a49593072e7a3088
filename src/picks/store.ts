import { defineItem } from '../storage/item.ts';
import { FIRST_YEAR, LAST_YEAR } from '../storage/limits.ts';
import { CAUTION_IDS, type Caution, type OwnFilters } from './filters.ts';

const isYear = (value: unknown): boolean =>
  value === undefined ||
  (Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR);

const isOwnFilters = (value: unknown): value is OwnFilters => {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to, familySafe = false, without = [] } = value as Partial<Record<keyof OwnFilters, unknown>>;
  return (
    isYear(from) &&
    isYear(to) &&
    typeof familySafe === 'boolean' &&
    Array.isArray(without) &&
    without.every(caution => CAUTION_IDS.includes(caution as Caution))
  );
};

/** What the person wants excluded from lists and, except for the years, from lit pages. */
export const filters = defineItem<OwnFilters>({
  area: 'local',
  key: 'filters',
  fallback: {},
  check: isOwnFilters,
});
