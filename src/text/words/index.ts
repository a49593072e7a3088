import type { Locale } from '../../i18n/languages.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import type { SentenceWords } from './sentence-words.ts';

/** The languages whose sentences are understood. Of two words that a typing error may mean, the first here is taken. */
export const SENTENCE_WORDS = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
} as const satisfies { readonly [L in Locale]?: SentenceWords };
