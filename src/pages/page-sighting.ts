import type { IdScheme, Sighting } from '../catalog/sighting.ts';
import type { Emotion } from '../mood/emotions.ts';

/** A sighting and what else the page says about its title, for titles that the catalog lacks. */
export interface PageSighting extends Sighting {
  readonly genres?: readonly string[];
  readonly synopsis?: string;
  readonly row?: string;
}

/** The part of an address where an id is expected may hold something else. */
export const ID_FORMS = {
  netflix: /^\d{1,12}$/,
  imdb: /^tt\d{5,12}$/,
  tmdb: /^\d{1,12}$/,
} as const satisfies { readonly [I in IdScheme]: RegExp };

/** The background's answer to one sighting. Unknown titles get no mark: a wrong one is worse than none. */
export type Mark =
  /** `later`: the site has asked about very many titles, and may ask again in a minute. */
  | { readonly known: false; readonly later?: true }
  | {
      readonly known: true;
      readonly lit: boolean;
      readonly seen: boolean;
      /** How well it fits; only its order means anything. */
      readonly score: number;
      readonly emotion: Emotion;
      /** The catalog lacks it: this page, or an earlier one of its site, said what it is like. */
      readonly by?: 'page';
    };

export const isForLater = (mark: Mark | null | undefined): boolean =>
  mark?.known === false && mark.later === true;

/** Recognised as one of the catalog's titles. */
export const isOfCatalog = (mark: Mark | null | undefined): boolean => mark?.known === true && !mark.by;

/** How a page is read: by the site's own adapter, by the addresses of its links, or by names that the catalog knows. */
export const LAYERS = ['adapter', 'url', 'generic'] as const;
export type Layer = (typeof LAYERS)[number];

export interface PageSummary {
  readonly titles: number;
  readonly lit: number;
  readonly layer: Layer;
}

/** One card on the page and whether it was recognised and lit: `npm run eval -- pages` compares these. */
export interface PageTitle {
  readonly text: string;
  readonly year?: number;
  readonly known: boolean;
  readonly lit: boolean;
}

/** A card as the page's script has read it. */
export interface FoundCard {
  readonly sighting: PageSighting;
  /** False where it only looks like a card, and does not stand in a row of titles that the catalog knows. */
  readonly isTitle: boolean;
}

/** What the page's script has found, for the question why a title is not lit. */
export interface FoundCards {
  readonly layer: Layer;
  readonly cards: readonly FoundCard[];
}

/** A lit card on the page, for the list of them beside the page. */
export interface PagePick {
  /** Names this card on this page for as long as it is there. */
  readonly key: string;
  readonly text: string;
  readonly year?: number;
  /** How well it fits; only its order means anything. */
  readonly score: number;
}
