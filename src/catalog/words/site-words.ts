import type { Genre } from '../genres.ts';
import type { Kind } from '../sighting.ts';

/**
 * What sites and lists write in one language. Alternatives stand between `|`; all but the genres are parts of
 * regular expressions. A word that two languages share stands with one of them: the lists of all languages are joined.
 */
export interface SiteWords {
  /** Names of genres without case and accents, and without what `notGenres` lists. A genre's id is always a name, too. */
  readonly genres?: { readonly [G in Genre]?: string };
  /** Words, with spaces between, that name a form or an origin, not a genre. */
  readonly notGenres?: string;
  /** The word that joins two genres: "Action und Abenteuer". */
  readonly and?: string;
  /** Articles before a title, with spaces between: "The Ring" is "Ring". */
  readonly articles?: string;
  /** Articles that a list puts behind a title: "Ring, The". */
  readonly articlesBehind?: string;
  /** Words for season before a number: "Staffel 3". */
  readonly seasons?: string;
  /** Words that number a season: "الموسم الثاني". */
  readonly ordinals?: string;
  /** Signs for season behind a number: "第3期". */
  readonly counter?: string;
  /** Words for part before a number: "Teil 2". */
  readonly parts?: string;
  /** Words in brackets behind a title that tell its kind: "(2021 TV series)". */
  readonly kindHints?: { readonly [K in Kind]?: string };
}

/** What files of own titles hold in one language, in whole cells. */
export interface FileWords {
  /** Names of the columns. */
  readonly columns?: { readonly [C in Column]?: string };
  /** What stands in the column `kind`. */
  readonly kinds?: { readonly [K in Kind]?: string };
}

/** What a line of a file of own titles has to tell. */
export type Column = 'title' | 'year' | 'kind' | 'genres';
