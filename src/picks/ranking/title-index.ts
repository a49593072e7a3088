import type { Catalog } from '../../catalog/catalog.ts';
import type { Columns } from '../../catalog/columns.ts';
import type { Point } from '../../catalog/point.ts';
import { type MusicFacts, screenPoint } from '../../catalog/title.ts';

const CHILDRENS_MUSIC = 'childrens-music';
const HOLIDAY_MUSIC = 'holiday';

/**
 * The catalog, prepared for ranking. Titles with the same kind, genres, vibes and point have one profile: they
 * differ only in year and popularity. There are some 50,000 profiles for 84,000 titles, so whatever is slow to compute is
 * computed once per profile.
 */
export interface TitleIndex {
  readonly columns: Columns;
  /** The profile number of each title. */
  readonly profiles: Uint32Array;
  /** One title of each profile; its kind, genres and vibes are those of the profile. */
  readonly examples: Uint32Array;
  /** Pleasantness, energy and tension of each profile, three numbers each. */
  readonly points: Float32Array;
  /** Profiles of music made for small children: it lies where "lift" leads, and hardly anybody wants it. */
  readonly childrensMusic: ReadonlySet<number>;
  /** Profiles of songs; albums and artists have others. */
  readonly songs: ReadonlySet<number>;
  /** Profiles of music for a holiday, which people hear at that time alone. */
  readonly holidayMusic: ReadonlySet<number>;
  /** Undefined for a film or series. */
  readonly musicOf: (title: number) => MusicFacts | undefined;
}

/** A hash of kind and vibes of a film or series; with its genres they determine its profile. */
function hashOfVibes({ vibeStarts, vibes, kinds }: Columns, title: number): number {
  let hash = ((kinds[title] ?? 0) + 1) << 8;
  const end = vibeStarts[title + 1] ?? 0;
  for (let at = vibeStarts[title] ?? 0; at < end; at += 1) {
    hash = Math.imul(hash ^ (vibes[at] ?? 0), 0x85ebca6b);
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
  readonly songs = new Set<number>();
  readonly holidayMusic = new Set<number>();

  /** The profile of this title, which is its first one. */
  add(title: number, { pleasant, energy, tension }: Point): void {
    this.examples.push(title);
    this.points.push(pleasant, energy, tension);
  }

  addMusic(profile: number, title: number, { genres, point, isSong }: MusicFacts): void {
    this.add(title, point);
    if (isSong) this.songs.add(profile);
    if (genres.includes(CHILDRENS_MUSIC)) this.childrensMusic.add(profile);
    if (genres.includes(HOLIDAY_MUSIC)) this.holidayMusic.add(profile);
  }
}

/** The point of an album or artist follows from its genres, that of a song does not. */
const keyOfMusic = ({ genres, point, isSong }: MusicFacts): string =>
  isSong ? [...genres, point.pleasant, point.energy, point.tension].join() : genres.join();

export function buildTitleIndex(catalog: Catalog): TitleIndex {
  const { columns, size } = catalog;
  const profiles = new Uint32Array(size);
  const numbers = new ProfileNumbers();
  const list = new ProfileList();
  for (let title = 0; title < size; title += 1) {
    const music = catalog.music(title);
    const key = music ? keyOfMusic(music) : hashOfVibes(columns, title);
    const profile = numbers.numberOf(columns.genres[title] ?? 0, key);
    profiles[title] = profile;
    if (profile < list.examples.length) continue;
    if (music) list.addMusic(profile, title, music);
    else list.add(title, screenPoint(columns, title));
  }
  const { examples, points, childrensMusic, songs, holidayMusic } = list;
  return {
    columns,
    profiles: profiles,
    examples: Uint32Array.from(examples),
    points: Float32Array.from(points),
    childrensMusic,
    songs,
    holidayMusic,
    musicOf: title => catalog.music(title),
  };
}

/** Pleasantness, energy and tension of a title. */
export const pointOf = ({ profiles, points }: TitleIndex, title: number): readonly number[] => {
  const start = (profiles[title] ?? 0) * 3;
  return [points[start] ?? 0, points[start + 1] ?? 0, points[start + 2] ?? 0];
};
