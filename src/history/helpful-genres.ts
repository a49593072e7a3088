import type { Genre } from '../catalog/genres.ts';
import type { Emotion } from '../mood/emotions.ts';
import { type PartOfDay, partOfDay } from './time-ranges.ts';

interface GenreVerdict {
  readonly at: number;
  readonly emotion: Emotion | null;
  readonly liked: boolean;
  readonly genres: readonly Genre[];
}

/** How often a genre was liked in a mood: "Comedies on low evenings: 8 of 9 liked"; `part` is null for the whole day. */
export interface HelpfulGenre {
  readonly genre: Genre;
  readonly emotion: Emotion;
  readonly part: PartOfDay | null;
  readonly liked: number;
  readonly of: number;
}

const FEWEST_VERDICTS = 3;
const MOST_LISTED = 6;
/** For the lower bound of a 95 % confidence interval. */
const Z = 1.96;

/** The lower bound of the share that is liked: three of three says less than eight of nine (Wilson 1927). */
export function leastShareLiked({ liked, of }: Pick<HelpfulGenre, 'liked' | 'of'>): number {
  const share = liked / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return (share + (Z * Z) / (2 * of) - spread) / (1 + (Z * Z) / of);
}

type Group = { -readonly [K in keyof HelpfulGenre]: HelpfulGenre[K] };

/** The surest first; of two that are equally sure, one of a part of the day before one of the whole day. */
const bySureness = (a: Group, b: Group): number =>
  leastShareLiked(b) - leastShareLiked(a) || Number(b.part !== null) - Number(a.part !== null);

/** Counts verdicts by genre and mood, and tells which genres were liked in which mood. */
export class HelpfulGenres {
  readonly #groups = new Map<string, Group>();

  add({ at, emotion, liked, genres }: GenreVerdict): void {
    if (emotion === null) return;
    const part = partOfDay(new Date(at).getHours());
    for (const genre of genres) {
      for (const when of [part, null]) this.#count({ genre, emotion, part: when }, liked);
    }
  }

  #count(about: Pick<HelpfulGenre, 'genre' | 'emotion' | 'part'>, liked: boolean): void {
    const key = `${about.genre}|${about.emotion}|${about.part}`;
    const group = this.#groups.get(key) ?? { ...about, liked: 0, of: 0 };
    group.of += 1;
    if (liked) group.liked += 1;
    this.#groups.set(key, group);
  }

  /** The genres that were mostly liked, the surest first; each genre and mood once. */
  best(): HelpfulGenre[] {
    const listed = new Set<string>();
    return [...this.#groups.values()]
      .filter(({ liked, of }) => of >= FEWEST_VERDICTS && liked * 2 > of)
      .sort(bySureness)
      .filter(({ genre, emotion }) => {
        const key = `${genre}|${emotion}`;
        return !listed.has(key) && listed.add(key);
      })
      .slice(0, MOST_LISTED);
  }
}
