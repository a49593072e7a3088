import type { IdScheme, Kind } from '../catalog/sighting.ts';

/** Where a piece of text sits: in an attribute or in the text, of the card or of something inside it. */
export interface TextSpot {
  readonly inside?: string;
  /** Without an attribute, the text. */
  readonly attribute?: string;
  /** Cuts what is wanted out of the text: its first group. */
  readonly cut?: RegExp;
}

export interface CardRule {
  /** Selects the element that stands for one title; it gets the mark unless `frame` says otherwise. */
  readonly card: string;
  /** The nearest ancestor to mark, where the card itself is not the poster. */
  readonly frame?: string;
  /** The first spot with text wins. */
  readonly title: readonly TextSpot[];
  readonly year?: TextSpot;
  readonly kind?: Kind;
  readonly ids?: { readonly [I in IdScheme]?: TextSpot };
}

/** What a title card looks like on one site: data, so that a redesign is a change of a table. */
export interface SiteAdapter {
  readonly id: string;
  readonly label: string;
  /** Match patterns, all of them optional permissions. */
  readonly matches: readonly string[];
  /** Several generations of markup side by side: sites roll redesigns out slowly. */
  readonly cards: readonly CardRule[];
  /** Whatever matches, or lies inside what matches, is no title. */
  readonly notATitle?: string;
}
