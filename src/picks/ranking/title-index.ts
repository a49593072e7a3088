import type { Catalog } from '../../catalog/catalog.ts';
import type { Columns } from '../../catalog/columns.ts';
import type { Point } from '../../catalog/point.ts';
import { KINDS } from '../../catalog/sighting.ts';
import { screenPoint } from '../../catalog/title.ts';

const MUSIC = KINDS.indexOf('music');
const CHILDRENS_MUSIC = 'childrens-music';

/**
 * The catalog, prepared for ranking. Titles with the same kind, genres and emotion tags have one profile: they differ
 * only in year and popularity. There are some 26,000 profiles for 81,000 titles, so whatever is slow to compute is
 * computed once per profile.
 */
export interface TitleIndex {
  readonly columns: Columns;
  /** The profile number of each title. */
  readonly profiles: Uint32Array;
  /** One title of each profile; its kind, genres and tags are those of the profile. */
  readonly examples: Uint32Array;
  /** Pleasantness, energy and tension of each profile, three numbers each. */
  readonly points: Float32Array;
  /** Profiles of music made for small children: it lies where "lift" leads, and hardly anybody wants it. */
  readonly childrensMusic: ReadonlySet<number>;
}

/** A hash of kind and tags of a film or series; with its genres they determine its profile. */
function hashOfTags({ tagStarts, tags, kinds }: Columns, title: number): number {
  let hash = ((kinds[title] ?? 0) + 1) << 8;
  const end = tagStarts[title + 1] ?? 0;
  for (let at = tagStarts[title] ?? 0; at < end; at += 1) {
    hash = Math.imul(hash ^ (tags[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash;
}

/** Numbers profiles by their two keys, in the order in which they are first seen. */
class ProfileNumbers {
  readonly #numbers = new Map<number, Map<number | string, number>>();
  #count = 0;

  numberOf(genres: number, key: number | string): number {
    const known = this.#numbers.get(genres) ?? new Map<number | string, number>();
    if (known.size === 0) this.#numbers.set(genres, known);
    const number = known.get(key) ?? this.#count;
    if (number === this.#count) {
      known.set(key, number);
      this.#count += 1;
    }
    return number;
  }
}

/** What is known of each profile, in the order of their numbers. */
class ProfileList {
  readonly examples: number[] = [];
  readonly points: number[] = [];
  readonly childrensMusic = new Set<number>();

  /** The profile of this title, which is its first one. */
  add(profile: number, title: number, { pleasant, energy, tension }: Point, isChildrensMusic: boolean): void {
    this.examples.push(title);
    this.points.push(pleasant, energy, tension);
    if (isChildrensMusic) this.childrensMusic.add(profile);
  }
}

export function buildTitleIndex(catalog: Catalog): TitleIndex {
  const { columns, size } = catalog;
  const profiles = new Uint32Array(size);
  const numbers = new ProfileNumbers();
  const list = new ProfileList();
  for (let title = 0; title < size; title += 1) {
    const music = columns.kinds[title] === MUSIC ? catalog.title(title) : undefined;
    const key = music?.musicGenres.join() ?? hashOfTags(columns, title);
    const profile = numbers.numberOf(columns.genres[title] ?? 0, key);
    profiles[title] = profile;
    if (profile < list.examples.length) continue;
    const point = music?.point ?? screenPoint(columns, title);
    list.add(profile, title, point, music?.musicGenres.includes(CHILDRENS_MUSIC) ?? false);
  }
  const { examples, points, childrensMusic } = list;
  return {
    columns,
    profiles: profiles,
    examples: Uint32Array.from(examples),
    points: Float32Array.from(points),
    childrensMusic,
  };
}

/** Pleasantness, energy and tension of a title. */
export const pointOf = ({ profiles, points }: TitleIndex, title: number): readonly number[] => {
  const start = (profiles[title] ?? 0) * 3;
  return [points[start] ?? 0, points[start + 1] ?? 0, points[start + 2] ?? 0];
};
