import type { Catalog } from '../../catalog/catalog.ts';
import type { Columns } from '../../catalog/columns.ts';
import { KINDS } from '../../catalog/sighting.ts';
import { screenPoint } from '../../catalog/title.ts';

const MUSIC = KINDS.indexOf('music');
const NURSERY = 'childrens-music';

/**
 * The catalog laid out for ranking. Titles with the same kind, genres and emotion tags are alike in all but
 * year and fame (some 26,000 sorts for 81,000 titles), so whatever is costly is worked out once a sort.
 */
export interface TitleIndex {
  readonly columns: Columns;
  /** The sort of each title. */
  readonly sorts: Uint32Array;
  /** One title of each sort, to stand for all. */
  readonly examples: Uint32Array;
  /** Pleasantness, energy and tension of each sort, three numbers each. */
  readonly points: Float32Array;
  /** Sorts of music made for small children: right on target for a lift, and hardly ever meant. */
  readonly nursery: ReadonlySet<number>;
}

/** Kind and tags of a screen title; with its genres they are all that makes its sort. */
function hashOfTags({ tagStarts, tags, kinds }: Columns, title: number): number {
  let hash = ((kinds[title] ?? 0) + 1) << 8;
  const end = tagStarts[title + 1] ?? 0;
  for (let at = tagStarts[title] ?? 0; at < end; at += 1) {
    hash = Math.imul(hash ^ (tags[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash;
}

/** Numbers sorts by their two keys, in the order they are met. */
class Sorts {
  readonly #numbers = new Map<number, Map<number | string, number>>();
  count = 0;

  numberOf(genres: number, key: number | string): number {
    const known = this.#numbers.get(genres) ?? new Map<number | string, number>();
    if (known.size === 0) this.#numbers.set(genres, known);
    const number = known.get(key) ?? this.count;
    if (number === this.count) {
      known.set(key, number);
      this.count += 1;
    }
    return number;
  }
}

export function layOut(catalog: Catalog): TitleIndex {
  const { columns, size } = catalog;
  const sorts = new Uint32Array(size);
  const found = new Sorts();
  const examples: number[] = [];
  const points: number[] = [];
  const nursery = new Set<number>();
  for (let title = 0; title < size; title += 1) {
    const music = columns.kinds[title] === MUSIC ? catalog.title(title) : undefined;
    const key = music?.musicGenres.join() ?? hashOfTags(columns, title);
    const sort = found.numberOf(columns.genres[title] ?? 0, key);
    sorts[title] = sort;
    if (sort < examples.length) continue;
    examples.push(title);
    const { pleasant, energy, tension } = music?.point ?? screenPoint(columns, title);
    points.push(pleasant, energy, tension);
    if (music?.musicGenres.includes(NURSERY)) nursery.add(sort);
  }
  return {
    columns,
    sorts,
    examples: Uint32Array.from(examples),
    points: Float32Array.from(points),
    nursery,
  };
}

export const pointOf = ({ sorts, points }: TitleIndex, title: number): readonly number[] => {
  const at = (sorts[title] ?? 0) * 3;
  return [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0];
};
