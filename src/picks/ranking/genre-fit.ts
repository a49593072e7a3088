import type { Columns } from '../../catalog/columns.ts';
import { GENRES, type Genre } from '../../catalog/genres.ts';
import { LIKENESS_SIZE, VIBE_LEVELS } from '../../catalog/layout.ts';
import type { Point } from '../../catalog/point.ts';
import { LIKENESS_LENGTH, START } from './features.ts';
import type { TitleIndex } from './title-index.ts';

/** At this squared distance from the target a title fits neither well nor badly. */
const NEUTRAL_DISTANCE = 0.7;

export type WeightsByGenre = ReadonlyMap<Genre, number>;

/** The weights in the order of the genres' bits. */
export const weightsByBit = (weights: WeightsByGenre): Float64Array =>
  Float64Array.from(GENRES, ({ id }) => weights.get(id) ?? 0);

/**
 * The sum of the genres' weights, divided by the square root of their number. A title with many genres collects more
 * weights than one with few, and is less of each genre: the square root lies between their sum and their mean.
 */
export function weightOfGenres(bits: number, weights: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    sum += weights[31 - Math.clz32(left & -left)] ?? 0;
    count += 1;
  }
  return count > 0 ? sum / Math.sqrt(count) : 0;
}

/** From 1 on the target, through 0, to −1 far away. */
export function nearness(points: Float32Array, profile: number, target: Point): number {
  const pleasant = (points[profile * 3] ?? 0) - target.pleasant;
  const energy = (points[profile * 3 + 1] ?? 0) - target.energy;
  const tension = (points[profile * 3 + 2] ?? 0) - target.tension;
  const distance = pleasant * pleasant + energy * energy + tension * tension;
  return Math.max(-1, 1 - distance / NEUTRAL_DISTANCE);
}

/** What taste adds to all titles of a profile; for year and popularity, `Scores` adds it per title. */
export function tasteOfProfile(
  { columns, points, examples }: TitleIndex,
  profile: number,
  taste: Float64Array,
): number {
  const title = examples[profile] ?? 0;
  const kind = taste[START.kind + (columns.kinds[title] ?? 0)] ?? 0;
  let axes = 0;
  for (let axis = 0; axis < 3; axis += 1) {
    axes += (taste[START.axis + axis] ?? 0) * (points[profile * 3 + axis] ?? 0);
  }
  const genres = weightOfGenres(columns.genres[title] ?? 0, taste);
  return genres + vibesTogether(columns, title, taste) + kind + axes + (taste[START.any] ?? 0);
}

/** As for genres: the sum over the vibes, each by its confidence, divided by the square root of their number. */
function vibesTogether(
  { vibeStarts, vibes }: TitleIndex['columns'],
  title: number,
  taste: Float64Array,
): number {
  const start = vibeStarts[title] ?? 0;
  const end = vibeStarts[title + 1] ?? 0;
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const packed = vibes[at] ?? 0;
    sum += (taste[START.vibe + (packed >> 4)] ?? 0) * (packed & 15);
  }
  return end > start ? sum / VIBE_LEVELS / Math.sqrt(end - start) : 0;
}

/** What taste adds to a title for what it is like as a whole; nothing for titles that few know. */
export function tasteOfLikeness({ likeness }: Columns, title: number, taste: Float64Array): number {
  const start = title * LIKENESS_SIZE;
  let sum = 0;
  for (let i = 0; i < LIKENESS_SIZE; i += 1)
    sum += (taste[START.alike + i] ?? 0) * (likeness[start + i] ?? 0);
  return sum / LIKENESS_LENGTH;
}
