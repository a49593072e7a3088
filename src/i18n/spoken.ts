import type { Entry } from './fill-in.ts';

/** The language the person has chosen for our pages, and its words; without a choice the browser speaks. */
export interface Spoken {
  readonly locale: string;
  readonly words: { readonly [key: string]: Entry };
}
