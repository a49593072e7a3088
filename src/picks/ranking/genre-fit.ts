import { GENRES, type Genre } from '../../catalog/genres.ts';
import { TAG_LEVELS } from '../../catalog/layout.ts';
import type { Point } from '../../catalog/point.ts';
import { START } from './features.ts';
import type { TitleIndex } from './title-index.ts';

/** At this squared distance from the target a title fits neither well nor badly. */
const NEUTRAL_DISTANCE = 0.7;

export type ByGenre = ReadonlyMap<Genre, number>;

export const byBit = (weights: ByGenre): Float64Array =>
  Float64Array.from(GENRES, ({ id }) => weights.get(id) ?? 0);

/**
 * The genres' weights together. A title with many genres collects more of them than one with few, and is
 * less of each: the square root lies between counting them all in full and taking their mean.
 */
export function genresTogether(bits: number, weights: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    sum += weights[31 - Math.clz32(left & -left)] ?? 0;
    count += 1;
  }
  return count > 0 ? sum / Math.sqrt(count) : 0;
}

/** From 1 on the target, through 0, to −1 far away. */
export function nearness(points: Float32Array, sort: number, target: Point): number {
  const pleasant = (points[sort * 3] ?? 0) - target.pleasant;
  const energy = (points[sort * 3 + 1] ?? 0) - target.energy;
  const tension = (points[sort * 3 + 2] ?? 0) - target.tension;
  const distance = pleasant * pleasant + energy * energy + tension * tension;
  return Math.max(-1, 1 - distance / NEUTRAL_DISTANCE);
}

/** What taste says of a sort of titles; year and fame, which differ within a sort, are added per title. */
export function tasteOfSort(
  { columns, points, examples }: TitleIndex,
  sort: number,
  taste: Float64Array,
): number {
  const title = examples[sort] ?? 0;
  const kind = taste[START.kind + (columns.kinds[title] ?? 0)] ?? 0;
  let axes = 0;
  for (let axis = 0; axis < 3; axis += 1) {
    axes += (taste[START.axis + axis] ?? 0) * (points[sort * 3 + axis] ?? 0);
  }
  const genres = genresTogether(columns.genres[title] ?? 0, taste);
  return genres + tagsTogether(columns, title, taste) + kind + axes + (taste[START.any] ?? 0);
}

function tagsTogether(
  { tagStarts, tags }: TitleIndex['columns'],
  title: number,
  taste: Float64Array,
): number {
  const start = tagStarts[title] ?? 0;
  const end = tagStarts[title + 1] ?? 0;
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const byte = tags[at] ?? 0;
    sum += (taste[START.tag + (byte >> 4)] ?? 0) * (byte & 15);
  }
  return end > start ? sum / TAG_LEVELS / Math.sqrt(end - start) : 0;
}
