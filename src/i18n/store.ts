import { defineItem } from '../storage/item.ts';

/** A folder's name under `_locales`, such as pt_BR. */
const isLocale = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}(_[A-Z]{2})?$/.test(value);

/** The language that the person chose for our own pages; null means the browser's. */
export const language = defineItem<string | null>({
  area: 'local',
  key: 'language',
  fallback: null,
  check: (value): value is string | null => value === null || isLocale(value),
});
