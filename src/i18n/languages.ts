const leftToRight = (name: string) => ({ name, direction: 'ltr' }) as const;
const rightToLeft = (name: string) => ({ name, direction: 'rtl' }) as const;

/**
 * The languages of our own pages, by their folder under `_locales`. Every page loads this table, so it stays small.
 * The words of a language lie in files named by its code, and only what reads them loads them:
 * `src/catalog/words/<code>.ts` holds what sites and files write, with a line for each language in the tables of
 * `index.ts` there; `src/text/words/<code>.ts` holds what people say of their mood, where the text reader understands
 * the language.
 */
export const LANGUAGES = {
  ar: rightToLeft('العربية'),
  de: leftToRight('Deutsch'),
  en: leftToRight('English'),
  es: leftToRight('español'),
  fr: leftToRight('français'),
  hi: leftToRight('हिन्दी'),
  it: leftToRight('italiano'),
  ja: leftToRight('日本語'),
  pl: leftToRight('polski'),
  pt_BR: leftToRight('português (Brasil)'),
  tr: leftToRight('Türkçe'),
  zh_CN: leftToRight('中文（中国）'),
};

export type Locale = keyof typeof LANGUAGES;

export const isLocale = (name: string): name is Locale => Object.hasOwn(LANGUAGES, name);
