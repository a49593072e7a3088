import type { Genre } from '../catalog/genres.ts';
import type { Emotion } from '../mood/emotions.ts';
import { type PartOfDay, partOfDay } from './when.ts';

export interface Judged {
  readonly at: number;
  readonly emotion: Emotion | null;
  readonly liked: boolean;
  readonly genres: readonly Genre[];
}

/** "Comedies on low evenings: 8 of 9 liked"; at any hour where no part of the day stands out. */
export interface Helped {
  readonly genre: Genre;
  readonly emotion: Emotion;
  readonly part: PartOfDay | null;
  readonly liked: number;
  readonly of: number;
}

const FEWEST = 3;
const MOST_SHOWN = 6;
/** For a bound that nineteen in twenty keep to. */
const Z = 1.96;

/** The share that may be counted on: three of three says less than eight of nine (Wilson 1927). */
export function surelyLiked({ liked, of }: Pick<Helped, 'liked' | 'of'>): number {
  const share = liked / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return (share + (Z * Z) / (2 * of) - spread) / (1 + (Z * Z) / of);
}

type Group = { -readonly [K in keyof Helped]: Helped[K] };

/** Which genres were liked in which mood, the surest first; each genre and mood once. */
export class Helps {
  readonly #groups = new Map<string, Group>();

  add({ at, emotion, liked, genres }: Judged): void {
    if (emotion === null) return;
    const part = partOfDay(new Date(at).getHours());
    for (const genre of genres) {
      for (const when of [part, null]) this.#count({ genre, emotion, part: when }, liked);
    }
  }

  #count(about: Pick<Helped, 'genre' | 'emotion' | 'part'>, liked: boolean): void {
    const key = `${about.genre}|${about.emotion}|${about.part}`;
    const group = this.#groups.get(key) ?? { ...about, liked: 0, of: 0 };
    group.of += 1;
    if (liked) group.liked += 1;
    this.#groups.set(key, group);
  }

  best(): Helped[] {
    const told = new Set<string>();
    return [...this.#groups.values()]
      .filter(({ liked, of }) => of >= FEWEST && liked * 2 > of)
      .map(group => ({ group, sure: surelyLiked(group) }))
      .sort((a, b) => b.sure - a.sure || Number(b.group.part !== null) - Number(a.group.part !== null))
      .filter(({ group: { genre, emotion } }) => {
        const key = `${genre}|${emotion}`;
        return !told.has(key) && told.add(key);
      })
      .slice(0, MOST_SHOWN)
      .map(({ group }) => group);
  }
}
