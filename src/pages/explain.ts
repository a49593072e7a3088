import type { MatchedBy } from '../catalog/match/rules.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Caution } from '../picks/filters.ts';
import type { ExcludingVerdict } from '../verdicts/verdict.ts';
import type { Mark } from './page-sighting.ts';

/** Every end that a sighting can come to, in the order in which the background decides (`outcomes-keeper.ts`). */
export const STAGES = [
  /** The person has switched the site off, or never on. */
  'site-off',
  /** Nobody has read a mood yet, or the mood has ended with the browser session. */
  'no-mood',
  /** What the page's script sent does not fit `SightingSchema`. */
  'malformed',
  /** The person said on the note that the card shows no title we know. */
  'denied',
  /** No title of the catalog goes by this name, and the page says nothing of it. */
  'unknown',
  /** Several titles go by this name, and none of them stands out. */
  'ambiguous',
  /** The person has seen it, wants less like it, or never wants to see it again. */
  'judged',
  /** A filter of the person leaves it out. */
  'filtered',
  /** The genre map has no positive weight in this mood: it lights nothing. */
  'empty-map',
  /** The catalog has neither genres nor vibes of it. */
  'no-genres',
  /** It fits less well than the best fifth of its kind. */
  'below-threshold',
  'lit',
] as const;
export type Stage = (typeof STAGES)[number];

/** A filter that leaves titles out on pages: a caution, or "for the family". */
export type FilterName = Caution | 'family';

/** The title that a sighting was recognised as. */
interface Matched {
  readonly name: string;
  /** 0 when unknown. */
  readonly year: number;
  /** The rule of matching; "page" where the catalog lacks the title and the page's own words describe it. */
  readonly by: MatchedBy | 'page';
  /** Fit and fame: what orders lit cards. */
  readonly score: number;
  readonly emotion: Emotion;
}

/** What is compared: how well the title fits, and from which fit on titles of its kind are lit. */
interface Measured {
  readonly fit: number;
  readonly threshold: number;
}

type Unmatched =
  | { readonly stage: 'site-off' | 'no-mood' | 'malformed' | 'denied' | 'unknown' }
  | { readonly stage: 'ambiguous'; readonly candidates: number };

/** What becomes of a matched title. */
export type Judgement =
  | { readonly stage: 'judged'; readonly verdict: ExcludingVerdict }
  | { readonly stage: 'filtered'; readonly filters: readonly FilterName[] }
  | { readonly stage: 'empty-map' | 'no-genres' }
  | ({ readonly stage: 'below-threshold' | 'lit' } & Measured);

/** The whole decision about one sighting, with its reason. Only our own pages see it; a page gets its `Mark`. */
export type Outcome = Unmatched | (Matched & Judgement);

export const isMatched = (outcome: Outcome): outcome is Matched & Judgement => 'by' in outcome;

/** What a page may know of an outcome. */
export function markOf(outcome: Outcome): Mark {
  if (!isMatched(outcome)) return { known: false };
  const { stage, score, emotion, by } = outcome;
  return {
    known: true,
    lit: stage === 'lit',
    seen: stage === 'judged' && outcome.verdict === 'seen',
    score,
    emotion,
    ...(by === 'page' && { by }),
  };
}
