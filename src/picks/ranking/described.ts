import type { Point } from '../../catalog/point.ts';
import { KINDS, type Kind } from '../../catalog/sighting.ts';
import { decadeOf, FEATURES, START } from './features.ts';
import { nearness, weightOfGenres, weightsByBit } from './genre-fit.ts';
import type { Scores } from './score.ts';
import { MAP_SHARE, pointShare } from './score-shares.ts';

/** A title that the catalog lacks, as a web page describes it. */
export interface DescribedTitle {
  /** Bits, see `catalog/genres.ts`. */
  readonly genres: number;
  readonly point: Point;
  readonly kind: Kind;
  /** 0 when unknown. */
  readonly year: number;
}

const MUSIC = KINDS.indexOf('music');
const NO_TASTE = new Float64Array(FEATURES.length);

function tastePart({ genres, point, kind, year }: DescribedTitle, taste: Float64Array): number {
  const axes = [point.pleasant, point.energy, point.tension].map(
    (value, axis) => value * (taste[START.axis + axis] ?? 0),
  );
  const others = [START.kind + KINDS.indexOf(kind), START.any, decadeOf(year) ?? -1].map(
    feature => taste[feature] ?? 0,
  );
  return weightOfGenres(genres, taste) + [...axes, ...others].reduce((sum, part) => sum + part, 0);
}

const typical = new WeakMap<Scores, Map<number, number>>();

/** A page hardly ever speaks of vibes: a title is taken to have those that titles of its genres have on average. */
function typicalVibes(scores: Scores, genres: number): number {
  const known = typical.get(scores) ?? new Map<number, number>();
  typical.set(scores, known);
  const mean = known.get(genres) ?? meanVibes(scores, genres);
  known.set(genres, mean);
  return mean;
}

function meanVibes(scores: Scores, genres: number): number {
  const { columns, examples } = scores.titleIndex;
  let sum = 0;
  let count = 0;
  for (const [profile, title] of examples.entries()) {
    if (((columns.genres[title] ?? 0) & genres) !== genres || columns.kinds[title] === MUSIC) continue;
    sum += scores.vibesPart(profile);
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

/** The same sum as `Scores.fit` for a title of the catalog; its popularity is unknown and left out. */
export function fitOfDescribed(scores: Scores, title: DescribedTitle): number {
  const { pleasant, energy, tension } = title.point;
  const { goal, taste = NO_TASTE } = scores.query;
  const near = nearness(Float32Array.of(pleasant, energy, tension), 0, scores.target);
  return (
    scores.moodShare * MAP_SHARE * weightOfGenres(title.genres, weightsByBit(scores.weights)) +
    scores.moodShare * pointShare(goal) * near +
    typicalVibes(scores, title.genres) +
    tastePart(title, taste)
  );
}

/** Compared with the threshold of its kind in the catalog, whose fits are kept in single precision. */
export const isDescribedLit = (scores: Scores, title: DescribedTitle, noise = 0): boolean =>
  scores.hasPositiveWeight &&
  Math.fround(fitOfDescribed(scores, title) + noise) >= scores.thresholdOf(KINDS.indexOf(title.kind));
