import type { IdScheme, Kind } from '../catalog/sighting.ts';
import type { LabelGrammar } from './label.ts';

/** Where to read a piece of text: in an attribute or in the text, of the card or of an element inside it. */
export interface TextLocator {
  /** The nearest ancestor to search in, where the text is beside the card and not in it. */
  readonly around?: string;
  readonly inside?: string;
  /** Without this, the element's text is read. */
  readonly attribute?: string;
  /** Its first group is the wanted part of the text. */
  readonly cut?: RegExp;
  /** The text is a part of an address: its dashes are read as spaces. */
  readonly slug?: true;
}

/** Words that tell the kind, where one rule finds titles of several kinds. */
export interface KindLocator extends TextLocator {
  readonly words: { readonly [K in Kind]?: RegExp };
}

export interface CardRule {
  /** Selects the element of one title; it gets the mark unless `container` names another. */
  readonly card: string;
  /** The nearest ancestor that gets the mark, where the card itself is not the poster. */
  readonly container?: string;
  /** The first of these with text is the title. */
  readonly title: readonly TextLocator[];
  /** For a title in a sentence: how to read that sentence. */
  readonly label?: LabelGrammar;
  /**
   * Where the sentence is, when the title may also stand alone on the card: the text that the sentence repeats is the
   * title, in whatever language the rest of the sentence is.
   */
  readonly sentence?: TextLocator;
  /** The first of these with a year counts. A number that is part of the title is no year. */
  readonly year?: TextLocator | readonly TextLocator[];
  readonly kind?: Kind | KindLocator;
  readonly ids?: { readonly [I in IdScheme]?: TextLocator };
  /** Each of these elements holds a genre word, or several with commas between them. */
  readonly genres?: TextLocator;
  readonly synopsis?: TextLocator;
}

/** What the address of a title looks like: addresses outlast any markup (docs/ARCHITECTURE.md, One page). */
export interface LinkRule {
  /** Runs on path, query and fragment. Its named groups `id` and `slug` say which title it is; one of them is needed. */
  readonly href: RegExp;
  readonly kind?: Kind;
  readonly id?: IdScheme;
  /** Other things have such addresses too: the link counts only when it holds a picture with that name. */
  readonly needsPicture?: true;
}

/** What a title card looks like on one site. It is data, so that a redesign of the site changes only a table. */
export interface SiteAdapter {
  readonly id: string;
  readonly label: string;
  /** Match patterns. The manifest offers them as optional permissions (build/manifest.mjs reads them here). */
  readonly matches: readonly string[];
  /** For a site that is mostly something else: pages whose address does not match are left alone. */
  readonly pages?: RegExp;
  /** Several generations of markup side by side: sites introduce redesigns slowly. */
  readonly cards: readonly CardRule[];
  /** Used when no card rule fits any more; empty where addresses do not name titles. */
  readonly links: readonly LinkRule[];
  /** How to read labels when cards are read by their links. */
  readonly linkLabel?: LabelGrammar;
  /** What matches, and everything inside it, is no title. */
  readonly notATitle?: string;
  /** The heading of a row of cards ("Rom-coms"): `row` selects an ancestor of the card, `words` the heading in it. */
  readonly heading?: { readonly row: string; readonly words: string };
  /** Books and games: their genre words count, but their names are never looked up in the catalog. */
  readonly otherArts?: true;
}
