import { type Columns, kindOf } from './columns.ts';
import { type Candidate, FIT, findCandidates, titlesOf } from './find.ts';
import { keyOf } from './normalise.ts';
import { type NameReading, readNames } from './readings.ts';
import type { IdScheme, Kind, Sighting } from './sighting.ts';

export type MatchedBy =
  | 'correction'
  | 'id'
  | 'title-year-kind'
  | 'title-year'
  | 'unique-title'
  | 'popular-title';

export interface Match {
  readonly title: number;
  readonly by: MatchedBy;
  /** From 0 to 1. */
  readonly certainty: number;
}

export type Outcome = Match | 'ambiguous' | 'unknown';

/** What the person said a sighting is: a title's lasting key, or nothing we know (''), by the sighting's key. */
export interface Corrections {
  get(sighting: string): string | undefined;
}

/** What has to agree, strictest first; `years` is how far a title's year may lie before the one seen. */
interface Rule {
  readonly by: MatchedBy;
  readonly certainty: number;
  /** How much better known than all others of its name a title must be. */
  readonly share: number;
  readonly agrees: (title: TitleFacts, seen: Seen) => boolean;
  /** Least fit of the name; two loose ends at once (an alias, two years off) are one too many. */
  readonly fit?: number;
}

interface TitleFacts {
  readonly kind: Kind;
  readonly year: number;
}

type Seen = Pick<Sighting, 'year' | 'kind'>;

const SERIES_RUN = 25;
// Sites and lists date the same film a year or two apart (festival, release, country).
const behind = (title: TitleFacts, { year = 0 }: Seen): number => Math.abs(year - title.year);
const sameKind = (title: TitleFacts, { kind }: Seen): boolean => title.kind === kind;
const screenOrSame = (title: TitleFacts, { kind }: Seen): boolean =>
  kind ? title.kind === kind : title.kind !== 'music';

const WITH_YEAR: readonly Rule[] = [
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

// "A Complete Unknown" is not "Complete Unknown", and no year is there to tell.
const ARTICLE_COUNTS = FIT.alias;

const WITHOUT_YEAR: readonly Rule[] = [
  { by: 'unique-title', certainty: 0.9, share: 0.95, fit: ARTICLE_COUNTS, agrees: sameKind },
  {
    by: 'unique-title',
    certainty: 0.82,
    share: 0.95,
    fit: ARTICLE_COUNTS,
    agrees: (t, s) => !s.kind && t.kind !== 'music',
  },
];

// A list of US films seen without their years is matched right in 98 of 100 (`npm run eval:catalog-precision`).
const POPULAR_IS_LESS_SURE = 0.85;
// The very name weighs more than an alias or a name that differs by its article.
const SAME_NAME_WEIGHS = 8;

function weigh(columns: Columns, { title, fit }: Candidate): number {
  const fame = ((columns.popularity[title] ?? 0) / 255) * columns.header.greatestFame;
  return Math.exp(fame) * (fit === 1 ? SAME_NAME_WEIGHS : 1);
}

/** The one candidate left, or the one that outweighs the rest; two of like weight are nobody's guess. */
function choose(columns: Columns, pool: readonly Candidate[], rule: Rule): Match | 'ambiguous' {
  let best: Candidate | undefined;
  let most = 0;
  let total = 0;
  for (const candidate of pool) {
    const weight = weigh(columns, candidate);
    total += weight;
    if (weight <= most) continue;
    best = candidate;
    most = weight;
  }
  if (!best || most / total < rule.share) return 'ambiguous';
  const certainty = rule.certainty * best.fit * (most / total);
  if (pool.length === 1 || rule.by !== 'unique-title') return { title: best.title, by: rule.by, certainty };
  return { title: best.title, by: 'popular-title', certainty: certainty * POPULAR_IS_LESS_SURE };
}

const factsOf = (columns: Columns, title: number): TitleFacts => ({
  kind: kindOf(columns, title),
  year: columns.years[title] ?? 0,
});

function decide(columns: Columns, candidates: readonly Candidate[], seen: Seen): Outcome {
  for (const rule of seen.year === undefined ? WITHOUT_YEAR : WITH_YEAR) {
    const pool = candidates.filter(
      ({ title, fit }) => fit >= (rule.fit ?? 0) && rule.agrees(factsOf(columns, title), seen),
    );
    if (pool.length > 0) return choose(columns, pool, rule);
  }
  return 'unknown';
}

/** What the card says of itself beats what was read out of its text; null when the two exclude each other. */
function seenThrough(reading: NameReading, sighting: Sighting): Seen | null {
  if (sighting.kind && reading.kind && sighting.kind !== reading.kind) return null;
  const year = sighting.year ?? reading.year;
  const kind = sighting.kind ?? reading.kind;
  return { ...(year === undefined ? {} : { year }), ...(kind === undefined ? {} : { kind }) };
}

function byId(columns: Columns, scheme: IdScheme, id: string, imdbTitles: () => ReadonlyMap<number, number>) {
  const number = Number(/\d+/.exec(id)?.[0]);
  if (!Number.isInteger(number)) return undefined;
  if (scheme === 'imdb') return imdbTitles().get(number);
  return titlesOf(columns[scheme], number).next().value as number | undefined;
}

export const sightingKey = ({ text, kind, year }: Sighting): string =>
  [keyOf(text).whole, kind ?? '', year ?? ''].join('|');

/** Identity before text, the person's word before both. */
export class Matcher {
  #imdb: ReadonlyMap<number, number> | undefined;

  constructor(
    readonly columns: Columns,
    readonly titleOfKey: (key: string) => number | undefined,
  ) {}

  recognise(sighting: Sighting, corrections?: Corrections): Outcome {
    const corrected = corrections?.get(sightingKey(sighting));
    if (corrected === '') return 'unknown';
    const title = corrected === undefined ? undefined : this.titleOfKey(corrected);
    if (title !== undefined) return { title, by: 'correction', certainty: 1 };
    return this.#byIds(sighting) ?? this.#byText(sighting);
  }

  #byIds({ ids }: Sighting): Match | undefined {
    for (const [scheme, id] of Object.entries(ids ?? {})) {
      const title = byId(this.columns, scheme as IdScheme, id, () => this.#imdbTitles());
      if (title !== undefined) return { title, by: 'id', certainty: 0.995 };
    }
    return undefined;
  }

  #byText(sighting: Sighting): Outcome {
    for (const reading of readNames(sighting.text, sighting.kind)) {
      const seen = seenThrough(reading, sighting);
      if (!seen) continue;
      const outcome = decide(this.columns, findCandidates(this.columns, reading.name), seen);
      if (outcome === 'unknown') continue;
      return outcome === 'ambiguous' ? outcome : { ...outcome, certainty: outcome.certainty * reading.trust };
    }
    return 'unknown';
  }

  /** Few sites show IMDb ids, so that the way back is built when the first one is seen. */
  #imdbTitles(): ReadonlyMap<number, number> {
    if (!this.#imdb) {
      const titles = new Map<number, number>();
      for (const [title, id] of this.columns.imdb.entries()) if (id > 0) titles.set(id, title);
      this.#imdb = titles;
    }
    return this.#imdb;
  }
}
