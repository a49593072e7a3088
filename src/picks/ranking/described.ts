import type { Point } from '../../catalog/point.ts';
import { KINDS, type Kind } from '../../catalog/sighting.ts';
import { decadeOf, FEATURES, START } from './features.ts';
import { byBit, genresTogether, nearness } from './genre-fit.ts';
import { MAP_SHARE, pointShare, type Scores } from './score.ts';

/** A title the catalog lacks, by what was said of it elsewhere. */
export interface Described {
  /** Bits, see `catalog/genres.ts`. */
  readonly genres: number;
  readonly point: Point;
  readonly kind: Kind;
  /** 0 when unknown. */
  readonly year: number;
}

const NO_TASTE = new Float64Array(FEATURES.length);

function tasteOf({ genres, point, kind, year }: Described, taste: Float64Array): number {
  const axes = [point.pleasant, point.energy, point.tension].map(
    (at, axis) => at * (taste[START.axis + axis] ?? 0),
  );
  const others = [START.kind + KINDS.indexOf(kind), START.any, decadeOf(year) ?? -1].map(
    feature => taste[feature] ?? 0,
  );
  return genresTogether(genres, taste) + [...axes, ...others].reduce((sum, part) => sum + part, 0);
}

/** The sums that `Scores` makes of a title of the catalog, without its fame. */
export function fitOfDescribed(scores: Scores, title: Described): number {
  const { pleasant, energy, tension } = title.point;
  const { goal, taste = NO_TASTE } = scores.wish;
  const near = nearness(Float32Array.of(pleasant, energy, tension), 0, scores.target);
  return (
    MAP_SHARE * genresTogether(title.genres, byBit(scores.weights)) +
    pointShare(goal) * near +
    tasteOf(title, taste)
  );
}

/** Held to the same mark as the catalog's titles of its kind, which are kept in single precision. */
export const isDescribedLit = (scores: Scores, title: Described): boolean =>
  scores.asksForSomething &&
  Math.fround(fitOfDescribed(scores, title)) >= scores.litFrom(KINDS.indexOf(title.kind));
