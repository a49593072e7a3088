import type { Point } from '../../catalog/point.ts';
import { KINDS } from '../../catalog/sighting.ts';
import { type GenreMap, genreWeights } from '../../genre-map/genre-map.ts';
import type { Goal } from '../../mood/goals.ts';
import type { Odds } from '../../mood/odds.ts';
import { goalTarget, moodPoint } from '../../mood/space.ts';
import { decadeOf, FEATURES, START } from './features.ts';
import { type ByGenre, byBit, genresTogether, nearness, tasteOfSort } from './genre-fit.ts';
import type { TitleIndex } from './title-index.ts';

/** What is asked of the catalog. */
export interface Wish {
  readonly odds: Odds;
  readonly goal: Goal;
  readonly map: GenreMap;
  /** What taste adds to each feature in this mood, in the order of FEATURES (see `taste.ts`). */
  readonly taste?: Float64Array;
}

/** A map weight of 2 on the one genre of a title weighs as much as lying right on the target. */
export const MAP_SHARE = 0.5;
/** Under "match" the person's map was made for the very question; the space only refines it. */
const POINT_SHARE = 1;
const POINT_SHARE_OF_MATCH = 0.6;
/** Among titles that fit alike, the better known one is likelier to be on a service the person has. */
const FAME_SHARE = 0.5;
/** A title is lit when it fits as well as the best fifth of its kind. */
const LIT_SHARE = 0.2;
const MOST_FAMOUS = 255;
const YEARS = 2156;
/** How much lying near the target counts. */
export const pointShare = (goal: Goal): number => (goal === 'match' ? POINT_SHARE_OF_MATCH : POINT_SHARE);

const MUSIC = KINDS.indexOf('music');
const NO_TASTE = new Float64Array(FEATURES.length);

/** A score's parts; they are kept, for they are the reason given. */
export interface Parts {
  readonly map: number;
  readonly point: number;
  readonly taste: number;
  readonly fame: number;
}

/** Every title's fit to one wish. */
export class Scores {
  readonly weights: ByGenre;
  readonly target: Point;
  readonly bySort: Float32Array;
  readonly #genres: Float64Array;
  readonly #taste: Float64Array;
  readonly #byYear: Float32Array;
  readonly #thresholds = new Map<number, number>();

  constructor(
    readonly shelf: TitleIndex,
    readonly wish: Wish,
    /** Whose best fifth a title has to keep up with; a handful of titles is no measure of itself. */
    readonly peers?: Scores,
  ) {
    this.weights = genreWeights(wish.map, wish.odds, wish.goal);
    this.target = goalTarget(wish.goal, moodPoint(wish.odds));
    this.#genres = byBit(this.weights);
    this.#taste = wish.taste ?? NO_TASTE;
    this.bySort = new Float32Array(shelf.examples.length);
    for (let sort = 0; sort < this.bySort.length; sort += 1) this.bySort[sort] = this.#ofSort(sort);
    this.#byYear = Float32Array.from({ length: YEARS }, (_, year) => this.#ofYear(year));
  }

  /** A map that asks for nothing gets nothing. */
  get asksForSomething(): boolean {
    return this.#genres.some(weight => weight > 0);
  }

  /** How well the title fits: what decides whether it is lit. */
  fit(title: number): number {
    const { sorts, columns } = this.shelf;
    return (
      (this.bySort[sorts[title] ?? 0] ?? 0) +
      (this.#byYear[columns.years[title] ?? 0] ?? 0) +
      this.#known(title)
    );
  }

  /** Fit and fame: what decides its place in a list. */
  score(title: number): number {
    return this.fit(title) + this.#fame(title);
  }

  /** Titles without genre and emotion tags lie in the middle of everything and are never meant. */
  saysSomethingOf(title: number): boolean {
    const { genres, tagStarts, kinds } = this.shelf.columns;
    const tagged = (tagStarts[title + 1] ?? 0) > (tagStarts[title] ?? 0);
    return genres[title] !== 0 || tagged || kinds[title] === MUSIC;
  }

  isLit(title: number): boolean {
    const kind = this.shelf.columns.kinds[title] ?? 0;
    return this.asksForSomething && this.saysSomethingOf(title) && this.fit(title) >= this.litFrom(kind);
  }

  parts(title: number): Parts {
    const sort = this.shelf.sorts[title] ?? 0;
    const year = this.#byYear[this.shelf.columns.years[title] ?? 0] ?? 0;
    return {
      map: this.#map(sort),
      point: this.#point(sort),
      taste: tasteOfSort(this.shelf, sort, this.#taste) + year + this.#known(title),
      fame: this.#fame(title),
    };
  }

  #ofSort(sort: number): number {
    const taste = this.wish.taste ? tasteOfSort(this.shelf, sort, this.#taste) : 0;
    return this.#map(sort) + this.#point(sort) + taste;
  }

  #map(sort: number): number {
    const { columns, examples } = this.shelf;
    return MAP_SHARE * genresTogether(columns.genres[examples[sort] ?? 0] ?? 0, this.#genres);
  }

  #point(sort: number): number {
    return pointShare(this.wish.goal) * nearness(this.shelf.points, sort, this.target);
  }

  #ofYear(year: number): number {
    return this.#taste[decadeOf(year) ?? -1] ?? 0;
  }

  #popularity(title: number): number {
    return (this.shelf.columns.popularity[title] ?? 0) / MOST_FAMOUS;
  }

  #known(title: number): number {
    return (this.#taste[START.known] ?? 0) * this.#popularity(title);
  }

  #fame(title: number): number {
    return FAME_SHARE * this.#popularity(title);
  }

  /** The fit from which a kind is lit. Worked out when first asked for: a list needs none, a page asks for many. */
  litFrom(kind: number): number {
    if (this.peers) return this.peers.litFrom(kind);
    const known = this.#thresholds.get(kind);
    if (known !== undefined) return known;
    const { kinds } = this.shelf.columns;
    const fits = new Float32Array(kinds.length);
    let count = 0;
    for (let title = 0; title < kinds.length; title += 1) {
      if (kinds[title] !== kind) continue;
      fits[count] = this.fit(title);
      count += 1;
    }
    const sorted = fits.subarray(0, count).sort();
    const threshold = sorted[Math.floor(count * (1 - LIT_SHARE))] ?? Number.POSITIVE_INFINITY;
    this.#thresholds.set(kind, threshold);
    return threshold;
  }
}
