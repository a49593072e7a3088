import { defineItem } from '../storage/item.ts';
import { isLocale, type Locale } from './languages.ts';

/** A folder's name under `_locales`, such as pt_BR, of this version or of another. */
const mayBeLocale = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z]{2,3}(_[A-Z]{2})?$/.test(value);

/** The language that the person chose for our own pages; null means the browser's. */
export const language = defineItem<Locale | null>({
  area: 'local',
  key: 'language',
  fallback: null,
  check: (value): value is Locale | null => value === null || (typeof value === 'string' && isLocale(value)),
  mayBeOfOtherVersion: mayBeLocale,
});
