import type { Point } from '../../catalog/point.ts';
import { KINDS } from '../../catalog/sighting.ts';
import { type GenreMap, genreWeights } from '../../genre-map/genre-map.ts';
import type { Goal } from '../../mood/goals.ts';
import type { Odds } from '../../mood/odds.ts';
import { goalTarget, moodPoint } from '../../mood/space.ts';
import { decadeOf, FEATURES, regardOf, START } from './features.ts';
import {
  nearness,
  tasteOfLikeness,
  tasteOfProfile,
  type WeightsByGenre,
  weightOfGenres,
  weightsByBit,
} from './genre-fit.ts';
import { litThreshold } from './lit-threshold.ts';
import { vibeWishes, wishedVibes } from './mood-vibes.ts';
import {
  ABROAD_COST,
  FAME_A_STEP,
  FAME_SHARE,
  KNOWN_ABROAD,
  MAP_SHARE,
  NEUTRAL_ASKS_LESS,
  OLD_BEFORE,
  OLD_COST_A_YEAR,
  pointShare,
  REGARD_SHARE,
  VIBE_SHARE,
} from './score-shares.ts';
import type { TitleIndex } from './title-index.ts';

/** What titles are scored for. */
export interface MoodQuery {
  readonly odds: Odds;
  readonly goal: Goal;
  readonly map: GenreMap;
  /** What taste adds to each feature in this mood, in the order of FEATURES (see `taste.ts`). */
  readonly taste?: Float64Array;
  /** The languages that the person reads, as codes of ISO 639-1; undefined where nobody knows. */
  readonly languages?: readonly string[];
  /** From −2, hidden gems, to 2, crowd-pleasers. */
  readonly leaning?: number;
}

const MOST_FAMOUS = 255;
/** Years run from 0 (unknown) to the last one that the catalog's layout can hold. */
const YEARS = 2156;
const MUSIC = KINDS.indexOf('music');
const NO_TASTE = new Float64Array(FEATURES.length);

const hasPositive = (weights: Float64Array | readonly number[]): boolean => Math.max(...weights) > 0;

/** What adds up to a score; the reasons given for a pick are taken from them. */
export interface ScoreParts {
  readonly map: number;
  readonly point: number;
  readonly vibes: number;
  readonly taste: number;
  readonly fame: number;
  /** How well people think of it. */
  readonly regard: number;
  /** Less than 0 for an old film. */
  readonly age: number;
  /** Less than 0 for a title that few know, in a language that the person does not read. */
  readonly abroad: number;
}

/** The scores of all titles for one mood, goal, genre map and taste. */
export class Scores {
  readonly weights: WeightsByGenre;
  readonly target: Point;
  readonly #weightsByBit: Float64Array;
  readonly #taste: Float64Array;
  readonly #wishes: Float64Array;
  readonly #fitByProfile: Float32Array;
  readonly #tasteByYear: Float32Array;
  /** For each language of the catalog, whether its titles are abroad for the person. */
  readonly #isAbroad: readonly boolean[];
  /** How much the mood counts. */
  readonly moodShare: number;
  /** A map without a positive weight lights nothing. Vibes of a map that has no page of them do not count. */
  readonly hasPositiveWeight: boolean;
  readonly #thresholds = new Map<number, number>();

  constructor(
    readonly titleIndex: TitleIndex,
    readonly query: MoodQuery,
    /** Scores of the catalog, whose thresholds count: the person's own titles are too few to have a best fifth. */
    readonly peers?: Scores,
  ) {
    this.weights = genreWeights(query.map, query.odds, query.goal);
    this.target = goalTarget(query.goal, moodPoint(query.odds));
    this.moodShare = 1 - NEUTRAL_ASKS_LESS * query.odds.neutral;
    this.#weightsByBit = weightsByBit(this.weights);
    this.#taste = query.taste ?? NO_TASTE;
    this.#wishes = vibeWishes(query.map, query.odds);
    this.hasPositiveWeight = [this.#weightsByBit, query.map.vibes ? this.#wishes : []].some(hasPositive);
    this.#isAbroad = titleIndex.columns.header.languages.map(
      code => code !== '' && query.languages !== undefined && !query.languages.includes(code),
    );
    this.#fitByProfile = new Float32Array(titleIndex.examples.length);
    for (let profile = 0; profile < this.#fitByProfile.length; profile += 1)
      this.#fitByProfile[profile] = this.#fitOfProfile(profile);
    this.#tasteByYear = Float32Array.from({ length: YEARS }, (_, year) => this.#tasteOfYear(year));
  }

  /** How well the title fits; decides whether it is lit. */
  fit(title: number): number {
    const { profiles, columns } = this.titleIndex;
    return (
      (this.#fitByProfile[profiles[title] ?? 0] ?? 0) +
      (this.#tasteByYear[columns.years[title] ?? 0] ?? 0) +
      this.#tasteForKnown(title)
    );
  }

  /** Fit, fame and regard; decides the title's place in a list. */
  score(title: number): number {
    return this.fit(title) + this.#fame(title) + this.#regard(title) + this.#age(title) + this.#abroad(title);
  }

  /** Titles without genres and vibes would lie in the middle of the mood space, so they are never chosen. */
  hasGenreOrVibe(title: number): boolean {
    const { genres, vibeStarts, kinds } = this.titleIndex.columns;
    const hasVibe = (vibeStarts[title + 1] ?? 0) > (vibeStarts[title] ?? 0);
    return genres[title] !== 0 || hasVibe || kinds[title] === MUSIC;
  }

  /** `noise` is what pages are lit by beside the fit (`src/pages/secrecy/noise.ts`). */
  isLit(title: number, noise = 0): boolean {
    const kind = this.titleIndex.columns.kinds[title] ?? 0;
    return (
      this.hasPositiveWeight &&
      this.hasGenreOrVibe(title) &&
      this.fit(title) + noise >= this.thresholdOf(kind)
    );
  }

  /** The fit from which titles of a kind are lit. Computed when first needed: a list needs none, a page asks often. */
  thresholdOf(kind: number): number {
    if (this.peers) return this.peers.thresholdOf(kind);
    const known = this.#thresholds.get(kind);
    if (known !== undefined) return known;
    const threshold = litThreshold(this.titleIndex.columns.kinds, kind, title => this.fit(title));
    this.#thresholds.set(kind, threshold);
    return threshold;
  }

  parts(title: number): ScoreParts {
    const profile = this.titleIndex.profiles[title] ?? 0;
    const year = this.#tasteByYear[this.titleIndex.columns.years[title] ?? 0] ?? 0;
    return {
      map: this.#mapPart(profile),
      point: this.#pointPart(profile),
      vibes: this.vibesPart(profile),
      taste: tasteOfProfile(this.titleIndex, profile, this.#taste) + year + this.#tasteForKnown(title),
      fame: this.#fame(title),
      regard: this.#regard(title),
      age: this.#age(title),
      abroad: this.#abroad(title),
    };
  }

  #fitOfProfile(profile: number): number {
    const taste = this.query.taste ? tasteOfProfile(this.titleIndex, profile, this.#taste) : 0;
    return this.#mapPart(profile) + this.#pointPart(profile) + this.vibesPart(profile) + taste;
  }

  #mapPart(profile: number): number {
    const { columns, examples } = this.titleIndex;
    return (
      this.moodShare *
      MAP_SHARE *
      weightOfGenres(columns.genres[examples[profile] ?? 0] ?? 0, this.#weightsByBit)
    );
  }

  #pointPart(profile: number): number {
    return (
      this.moodShare * pointShare(this.query.goal) * nearness(this.titleIndex.points, profile, this.target)
    );
  }

  /** What a profile has of the vibes that the mood wishes for. */
  vibesPart(profile: number): number {
    const { columns, examples } = this.titleIndex;
    return this.moodShare * VIBE_SHARE * wishedVibes(columns, examples[profile] ?? 0, this.#wishes);
  }

  #tasteOfYear(year: number): number {
    return this.#taste[decadeOf(year) ?? -1] ?? 0;
  }

  #popularity(title: number): number {
    return (this.titleIndex.columns.popularity[title] ?? 0) / MOST_FAMOUS;
  }

  #tasteForKnown(title: number): number {
    const known = (this.#taste[START.known] ?? 0) * this.#popularity(title);
    return (
      known +
      tasteOfLikeness(this.titleIndex.columns, title, this.#taste) +
      (this.#taste[START.regard] ?? 0) * regardOf(this.titleIndex.columns, title)
    );
  }

  #age(title: number): number {
    const year = this.titleIndex.columns.years[title] ?? 0;
    return year > 0 ? OLD_COST_A_YEAR * Math.min(0, year - OLD_BEFORE) : 0;
  }

  #abroad(title: number): number {
    if (!this.#isAbroad[this.titleIndex.columns.languages[title] ?? 0]) return 0;
    return -ABROAD_COST * Math.max(0, 1 - this.#popularity(title) / KNOWN_ABROAD);
  }

  /** The less is known of it, the nearer to nothing; music has none. */
  #regard(title: number): number {
    return REGARD_SHARE * regardOf(this.titleIndex.columns, title);
  }

  #fame(title: number): number {
    return (FAME_SHARE + FAME_A_STEP * (this.query.leaning ?? 0)) * this.#popularity(title);
  }
}
