import { words } from '../../catalog/match/normalise.ts';
import { type Candidate, diverse } from './diverse.ts';
import type { TitleIndex } from './title-index.ts';

type TitleTest = (title: number) => boolean;

export interface MusicQuery {
  readonly limit: number;
  /** When the list is shown. */
  readonly at?: number;
}

/** In a list of so many titles, at most so many of one genre and one artist: eleven rows of one kind are no choice. */
const MOST = { of: 12, genre: 2, artist: 1 } as const;
const DECEMBER = 11;
/** To most people these are one genre; seven of them, with two titles each, would fill a list. */
const CLASSICAL: ReadonlySet<string> = new Set([
  'classical',
  'baroque',
  'early-music',
  'romantic-classical',
  'modern-classical',
  'minimalism',
  'neoclassical',
  'opera',
  'choral',
]);

function genreOf({ musicOf }: TitleIndex, title: number): string {
  const first = musicOf(title)?.genres[0] ?? '';
  return CLASSICAL.has(first) ? 'classical' : first;
}

/** Of an album or song its artist, of an artist the name itself. */
function artistOf({ columns, musicOf }: TitleIndex, title: number): string {
  const name = musicOf(title)?.by ?? columns.names.at(title);
  return words(name).join(' ').replace(/^the /, '');
}

/** Counts what is in a list, and refuses what there is enough of. */
class Variety {
  readonly #counts = new Map<string, number>();

  constructor(
    readonly titleIndex: TitleIndex,
    readonly limit: number,
  ) {}

  /** False where the list has enough of the genre or the artist; otherwise the title counts from now on. */
  takes(title: number): boolean {
    const genre = `genre ${genreOf(this.titleIndex, title)}`;
    const artist = `artist ${artistOf(this.titleIndex, title)}`;
    if (this.#isFull(genre, MOST.genre) || this.#isFull(artist, MOST.artist)) return false;
    for (const key of [genre, artist]) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    return true;
  }

  #isFull(key: string, most: number): boolean {
    return (this.#counts.get(key) ?? 0) >= Math.ceil((most * this.limit) / MOST.of);
  }
}

/** People hear holiday music in December alone. */
function seasonTest({ profiles, holidayMusic }: TitleIndex, at: number | undefined): TitleTest {
  if (at !== undefined && new Date(at).getMonth() === DECEMBER) return () => true;
  return title => !holidayMusic.has(profiles[title] ?? 0);
}

/**
 * The music to list: songs, then, only where there are too few of them, albums and artists. People listen to songs; an
 * artist has all moods. `poolOf` gives the titles that fit best among those that pass, best first.
 */
export function musicGroups(
  titleIndex: TitleIndex,
  { limit, at }: MusicQuery,
  poolOf: (passes: TitleTest) => readonly Candidate[],
): readonly Candidate[][] {
  const { profiles, songs } = titleIndex;
  const isInSeason = seasonTest(titleIndex, at);
  const isSong: TitleTest = title => songs.has(profiles[title] ?? 0);
  const choose = (passes: TitleTest, before: readonly Candidate[]): Candidate[] => {
    if (before.length >= limit) return [];
    const variety = new Variety(titleIndex, limit);
    for (const { title } of before) variety.takes(title);
    const pool = poolOf(title => isInSeason(title) && passes(title));
    const varied = pool.filter(({ title }) => variety.takes(title));
    return diverse(titleIndex, varied, { wanted: limit - before.length, isForChildren: true });
  };
  const first = choose(isSong, []);
  return [first, choose(title => !isSong(title), first)];
}
