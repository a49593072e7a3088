import { type Columns, kindOf } from '../columns.ts';
import { ID_SCHEMES, type IdScheme, type Sighting } from '../sighting.ts';
import { type Candidate, findCandidates, titlesOf } from './find.ts';
import { keyOf } from './normalise.ts';
import { type MatchedBy, type Rule, type Seen, type TitleFacts, WITH_YEAR, WITHOUT_YEAR } from './rules.ts';
import { type Spelling, spellings } from './spellings.ts';

export interface Match {
  readonly title: number;
  readonly by: MatchedBy;
  /** From 0 to 1. */
  readonly certainty: number;
}

export type MatchOutcome = Match | 'ambiguous' | 'unknown';

/** What the person said a sighting is, by the key of the sighting: the lasting key of a title, or '' for none that we know. */
export interface Corrections {
  get(sighting: string): string | undefined;
}

// Of US films given without a year, 98 in 100 are matched right (`npm run eval -- catalog-precision`).
const POPULAR_IS_LESS_SURE = 0.85;
// How much more the exact name weighs than an alias or a name that differs by an article.
const SAME_NAME_WEIGHT = 8;

function weigh(columns: Columns, { title, fit }: Candidate): number {
  const fame = ((columns.popularity[title] ?? 0) / 255) * columns.header.greatestFame;
  return Math.exp(fame) * (fit === 1 ? SAME_NAME_WEIGHT : 1);
}

/** The candidate with the most weight; ambiguous if it has a smaller share of all weight than the rule asks for. */
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

function decide(columns: Columns, candidates: readonly Candidate[], seen: Seen): MatchOutcome {
  for (const rule of seen.year === undefined ? WITHOUT_YEAR : WITH_YEAR) {
    const pool = candidates.filter(
      ({ title, fit }) => fit >= (rule.fit ?? 0) && rule.agrees(factsOf(columns, title), seen),
    );
    if (pool.length > 0) return choose(columns, pool, rule);
  }
  return 'unknown';
}

/** Year and kind of the card go before those that its text tells; null where the two kinds differ. */
function seenThrough(spelling: Spelling, sighting: Sighting): Seen | null {
  if (sighting.kind && spelling.kind && sighting.kind !== spelling.kind) return null;
  const year = sighting.year ?? spelling.year;
  const kind = sighting.kind ?? spelling.kind;
  return { ...(year === undefined ? {} : { year }), ...(kind === undefined ? {} : { kind }) };
}

/** TMDB numbers films and series separately, and we have the ids of series only. */
const isOurScheme = (scheme: IdScheme, { kind }: Sighting): boolean => scheme !== 'tmdb' || kind === 'series';

export const sightingKey = ({ text, kind, year }: Sighting): string =>
  [keyOf(text).whole, kind ?? '', year ?? ''].join('|');

/** Recognises a sighting by the correction of the person, else by ids, else by its text. */
export class Matcher {
  #imdb: ReadonlyMap<number, number> | undefined;

  constructor(
    readonly columns: Columns,
    readonly titleOfKey: (key: string) => number | undefined,
  ) {}

  recognise(sighting: Sighting, corrections?: Corrections): MatchOutcome {
    const corrected = corrections?.get(sightingKey(sighting));
    if (corrected === '') return 'unknown';
    const title = corrected === undefined ? undefined : this.titleOfKey(corrected);
    if (title !== undefined) return { title, by: 'correction', certainty: 1 };
    return this.#byIds(sighting) ?? this.#byText(sighting);
  }

  #byIds(sighting: Sighting): Match | undefined {
    for (const scheme of ID_SCHEMES) {
      const number = Number(/\d+/.exec(sighting.ids?.[scheme] ?? '')?.[0]);
      if (!Number.isInteger(number) || !isOurScheme(scheme, sighting)) continue;
      const title = this.#titleOfId(scheme, number);
      if (title !== undefined) return { title, by: 'id', certainty: 0.995 };
    }
    return undefined;
  }

  #titleOfId(scheme: IdScheme, number: number): number | undefined {
    if (scheme === 'imdb') return this.#imdbTitles().get(number);
    for (const title of titlesOf(this.columns[scheme], number)) return title;
    return undefined;
  }

  #byText(sighting: Sighting): MatchOutcome {
    for (const spelling of spellings(sighting.text, sighting.kind)) {
      const seen = seenThrough(spelling, sighting);
      if (!seen) continue;
      const outcome = decide(this.columns, findCandidates(this.columns, spelling.name), seen);
      if (outcome === 'unknown') continue;
      return outcome === 'ambiguous'
        ? outcome
        : { ...outcome, certainty: outcome.certainty * spelling.trust };
    }
    return 'unknown';
  }

  /** Few sites show IMDb ids, so this map is built when the first one is seen. */
  #imdbTitles(): ReadonlyMap<number, number> {
    if (!this.#imdb) {
      const titles = new Map<number, number>();
      for (const [title, id] of this.columns.imdb.entries()) if (id > 0) titles.set(id, title);
      this.#imdb = titles;
    }
    return this.#imdb;
  }
}
