import type { Kind, Sighting } from '../sighting.ts';
import { FIT } from './find.ts';

export type MatchedBy =
  | 'correction'
  | 'id'
  | 'title-year-kind'
  | 'title-year'
  | 'unique-title'
  | 'popular-title';

/** When a candidate counts as the title of a sighting. The strictest rule is tried first. */
export interface Rule {
  readonly by: MatchedBy;
  readonly certainty: number;
  /** The least share of all weight that the title must have among the titles of its name. */
  readonly share: number;
  readonly agrees: (title: TitleFacts, seen: Seen) => boolean;
  /** The least fit of the name: where the year is not equal, a name that differs by an article is not enough. */
  readonly fit?: number;
}

export interface TitleFacts {
  readonly kind: Kind;
  readonly year: number;
}

export type Seen = Pick<Sighting, 'year' | 'kind'>;

const SERIES_RUN = 25;
// Sites and lists give the same film years that differ by one or two (festival, release, country).
const yearsApart = (title: TitleFacts, { year = 0 }: Seen): number => Math.abs(year - title.year);
const sameKind = (title: TitleFacts, { kind }: Seen): boolean => title.kind === kind;
const screenOrSame = (title: TitleFacts, { kind }: Seen): boolean =>
  kind ? title.kind === kind : title.kind !== 'music';

// Without an equal year, the article decides: "A Complete Unknown" is not "Complete Unknown".
const ARTICLE_COUNTS = FIT.alias;

export const WITH_YEAR: readonly Rule[] = [
  {
    by: 'title-year-kind',
    certainty: 0.99,
    share: 0.7,
    agrees: (t, s) => sameKind(t, s) && yearsApart(t, s) === 0,
  },
  {
    by: 'title-year',
    certainty: 0.97,
    share: 0.7,
    agrees: (t, s) => screenOrSame(t, s) && yearsApart(t, s) === 0,
  },
  {
    by: 'title-year-kind',
    certainty: 0.95,
    share: 0.7,
    agrees: (t, s) => sameKind(t, s) && yearsApart(t, s) === 1,
  },
  {
    by: 'title-year',
    certainty: 0.92,
    share: 0.7,
    agrees: (t, s) => screenOrSame(t, s) && yearsApart(t, s) === 1,
  },
  {
    by: 'title-year',
    certainty: 0.85,
    share: 0.9,
    agrees: (t, s) => screenOrSame(t, s) && yearsApart(t, s) === 2,
  },
  {
    // Services give a series the year of its newest season.
    by: 'unique-title',
    certainty: 0.88,
    share: 0.9,
    fit: ARTICLE_COUNTS,
    agrees: (t, { year = 0, kind }) =>
      kind === 'series' && t.kind === 'series' && t.year > 0 && t.year < year && year - t.year <= SERIES_RUN,
  },
  { by: 'unique-title', certainty: 0.75, share: 0.9, agrees: (t, s) => screenOrSame(t, s) && t.year === 0 },
  {
    // Some lists call a film what others call a miniseries; music is neither.
    by: 'title-year',
    certainty: 0.8,
    share: 0.9,
    agrees: (t, s) => s.kind !== 'music' && t.kind !== 'music' && yearsApart(t, s) === 0,
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
