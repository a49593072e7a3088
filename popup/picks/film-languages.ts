import { language, languageName } from '../../src/i18n/text.ts';

/** The languages in which the catalog has many films. */
const CODES = [
  'ar',
  'bn',
  'cs',
  'da',
  'de',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'it',
  'ja',
  'ko',
  'ml',
  'nl',
  'no',
  'pl',
  'pt',
  'ru',
  'sv',
  'ta',
  'te',
  'th',
  'tr',
  'zh',
] as const;

/** In the alphabet of the language on screen. */
export const languagesByName = (): readonly { readonly code: string; readonly name: string }[] =>
  CODES.map(code => ({ code, name: languageName(code) })).sort((a, b) =>
    a.name.localeCompare(b.name, language()),
  );
