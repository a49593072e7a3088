import type { IdScheme, Kind } from '../catalog/sighting.ts';
import type { LabelGrammar } from './label.ts';

/** Where a piece of text sits: in an attribute or in the text, of the card or of something inside it. */
export interface TextLocator {
  /** The nearest ancestor in which to look, where the words lie beside the card and not in it. */
  readonly around?: string;
  readonly inside?: string;
  /** Without an attribute, the text. */
  readonly attribute?: string;
  /** Cuts what is wanted out of the text: its first group. */
  readonly cut?: RegExp;
  /** The text is the end of an address: its dashes are spaces. */
  readonly slug?: true;
}

/** Words that tell the kind, where one rule finds several. */
export interface KindLocator extends TextLocator {
  readonly words: { readonly [K in Kind]?: RegExp };
}

export interface CardRule {
  /** Selects the element that stands for one title; it gets the mark unless `frame` says otherwise. */
  readonly card: string;
  /** The nearest ancestor to mark, where the card itself is not the poster. */
  readonly frame?: string;
  /** The first spot with text wins. */
  readonly title: readonly TextLocator[];
  /** For titles that stand in a sentence. */
  readonly label?: LabelGrammar;
  /**
   * Where the sentence stands when the title may also stand for itself on the card: what the sentence repeats is
   * the title, whatever language the rest of it is in.
   */
  readonly sentence?: TextLocator;
  /** The first spot with a year wins. A number that is part of the title is no year. */
  readonly year?: TextLocator | readonly TextLocator[];
  readonly kind?: Kind | KindLocator;
  readonly ids?: { readonly [I in IdScheme]?: TextLocator };
  /** Every element of these that the card has is a genre word, or several with commas between. */
  readonly genres?: TextLocator;
  readonly synopsis?: TextLocator;
}

/** What the address of a title looks like: more lasting than any markup (docs/ARCHITECTURE.md, One page). */
export interface LinkRule {
  /** Runs on path and query. The named groups `id` and `slug` say which title it is; one of them must be there. */
  readonly href: RegExp;
  readonly kind?: Kind;
  readonly id?: IdScheme;
  /** The address is no more than a name: it counts only where a picture of that name hangs on it. */
  readonly needsPicture?: true;
}

/** What a title card looks like on one site: data, so that a redesign is a change of a table. */
export interface SiteAdapter {
  readonly id: string;
  readonly label: string;
  /** Match patterns, all of them optional permissions. */
  readonly matches: readonly string[];
  /** Addresses outside this are left alone, where the site is mostly something else. */
  readonly pages?: RegExp;
  /** Several generations of markup side by side: sites roll redesigns out slowly. */
  readonly cards: readonly CardRule[];
  /** For the day when no card rule fits any more; empty where addresses say nothing. */
  readonly links: readonly LinkRule[];
  /** What titles are wrapped in when they are read by their links; a rule's own label goes before it. */
  readonly linkLabel?: LabelGrammar;
  /** Whatever matches, or lies inside what matches, is no title. */
  readonly notATitle?: string;
  /** The words over a row of cards ("Rom-coms"), looked for in the ancestors of a card. */
  readonly heading?: { readonly row: string; readonly words: string };
  /** Books and games: their genre words count, their names are never looked up among films. */
  readonly otherArts?: true;
}
