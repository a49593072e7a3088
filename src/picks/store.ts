import { defineItem } from '../storage/item.ts';
import { FIRST_YEAR, LAST_YEAR } from '../storage/limits.ts';
import { CAUTION_IDS, type Caution, LEANINGS, LENGTHS, type Leaning, type OwnFilters } from './filters.ts';

const isYear = (value: unknown): boolean =>
  value === undefined ||
  (Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR);

const isLength = (value: unknown): boolean =>
  value === undefined || LENGTHS.includes(value as (typeof LENGTHS)[number]);

const isLanguage = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && /^[a-z]{2}$/.test(value));

const isOwnFilters = (value: unknown): value is OwnFilters => {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Partial<Record<keyof OwnFilters, unknown>>;
  const { from, to, familySafe = false, without = [], leaning = 0 } = given;
  return (
    isLength(given.minutes) &&
    isLanguage(given.language) &&
    LEANINGS.includes(leaning as Leaning) &&
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
