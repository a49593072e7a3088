import type { Kind, Sighting } from '../sighting.ts';
import { FIT } from './find.ts';

export type MatchedBy =
  | 'correction'
  | 'id'
  | 'title-year-kind'
  | 'title-year'
  | 'unique-title'
  | 'popular-title';

/** What has to agree, strictest first; `years` is how far a title's year may lie before the one seen. */
export interface Rule {
  readonly by: MatchedBy;
  readonly certainty: number;
  /** How much better known than all others of its name a title must be. */
  readonly share: number;
  readonly agrees: (title: TitleFacts, seen: Seen) => boolean;
  /** Least fit of the name; two loose ends at once (an alias, two years off) are one too many. */
  readonly fit?: number;
}

export interface TitleFacts {
  readonly kind: Kind;
  readonly year: number;
}

export type Seen = Pick<Sighting, 'year' | 'kind'>;

const SERIES_RUN = 25;
// Sites and lists date the same film a year or two apart (festival, release, country).
const behind = (title: TitleFacts, { year = 0 }: Seen): number => Math.abs(year - title.year);
const sameKind = (title: TitleFacts, { kind }: Seen): boolean => title.kind === kind;
const screenOrSame = (title: TitleFacts, { kind }: Seen): boolean =>
  kind ? title.kind === kind : title.kind !== 'music';

// "A Complete Unknown" is not "Complete Unknown", and where no year tells them apart the article has to.
const ARTICLE_COUNTS = FIT.alias;

export const WITH_YEAR: readonly Rule[] = [
  {
    by: 'title-year-kind',
    certainty: 0.99,
    share: 0.7,
    agrees: (t, s) => sameKind(t, s) && behind(t, s) === 0,
  },
  {
    by: 'title-year',
    certainty: 0.97,
    share: 0.7,
    agrees: (t, s) => screenOrSame(t, s) && behind(t, s) === 0,
  },
  {
    by: 'title-year-kind',
    certainty: 0.95,
    share: 0.7,
    agrees: (t, s) => sameKind(t, s) && behind(t, s) === 1,
  },
  {
    by: 'title-year',
    certainty: 0.92,
    share: 0.7,
    agrees: (t, s) => screenOrSame(t, s) && behind(t, s) === 1,
  },
  {
    by: 'title-year',
    certainty: 0.85,
    share: 0.9,
    agrees: (t, s) => screenOrSame(t, s) && behind(t, s) === 2,
  },
  {
    // A service gives a series the year of its newest season.
    by: 'unique-title',
    certainty: 0.88,
    share: 0.9,
    fit: ARTICLE_COUNTS,
    agrees: (t, { year = 0, kind }) =>
      kind === 'series' && t.kind === 'series' && t.year > 0 && t.year < year && year - t.year <= SERIES_RUN,
  },
  { by: 'unique-title', certainty: 0.75, share: 0.9, agrees: (t, s) => screenOrSame(t, s) && t.year === 0 },
  {
    // What one list calls a film another calls a miniseries; music is never either.
    by: 'title-year',
    certainty: 0.8,
    share: 0.9,
    agrees: (t, s) => s.kind !== 'music' && t.kind !== 'music' && behind(t, s) === 0,
  },
];

export const WITHOUT_YEAR: readonly Rule[] = [
  { by: 'unique-title', certainty: 0.9, share: 0.95, fit: ARTICLE_COUNTS, agrees: sameKind },
  {
    by: 'unique-title',
    certainty: 0.82,
    share: 0.95,
    fit: ARTICLE_COUNTS,
    agrees: (t, s) => !s.kind && t.kind !== 'music',
  },
];
