/** `_locales` writes pt_BR what the web writes pt-BR. */
export const tagOf = (locale: string): string => locale.replace('_', '-');

/** Firefox has no Intl.Locale#getTextInfo to ask. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(locale.split('_')[0] ?? '') ? 'rtl' : 'ltr';

/** A language's name for itself. */
export const ownName = (locale: string): string =>
  new Intl.DisplayNames([tagOf(locale)], { type: 'language', languageDisplay: 'standard' }).of(
    tagOf(locale),
  ) ?? locale;
