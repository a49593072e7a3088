import type { Entry } from './fill-in.ts';

/** The language that the person chose for our pages, with its texts. Without a choice the browser's language is used. */
export interface ChosenLanguage {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: { readonly [key: string]: Entry };
}
