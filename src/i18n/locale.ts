import { isLocale, LANGUAGES } from './languages.ts';

/** The language tag of the web for a folder of `_locales`: pt-BR for pt_BR. */
export const tagOf = (locale: string): string => locale.replace('_', '-');

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  isLocale(locale) ? LANGUAGES[locale].direction : 'ltr';
