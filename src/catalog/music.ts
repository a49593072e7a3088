import type { Columns } from './columns.ts';
import type { MusicGenreRow } from './layout.ts';
import { words } from './match/normalise.ts';
import { meanPoint, type Point } from './point.ts';
import { KINDS } from './sighting.ts';
import type { MusicFacts } from './title.ts';

const MUSIC = KINDS.indexOf('music');

const pointAt = ([pleasant, energy, tension]: readonly [number, number, number]): Point => ({
  pleasant,
  energy,
  tension,
});

/** The point of a song as the file has it: three numbers of hundredths. */
function pointIn(cell: string): Point {
  const [pleasant = 0, energy = 0, tension = 0] = cell.split(',').map(number => Number(number) / 100);
  return { pleasant, energy, tension };
}

const fold = (text: string): string => words(text).join(' ');

/** The music of the catalog: its genres with their points, and the words that playlists are named by. */
export class Music {
  readonly #genres: readonly MusicGenreRow[];
  readonly #lines = new Map<number, number>();
  #phrases: ReadonlyMap<string, Point> | undefined;

  constructor(readonly columns: Columns) {
    this.#genres = columns.header.musicGenres;
    let line = 0;
    for (let at = columns.kinds.indexOf(MUSIC); at >= 0; at = columns.kinds.indexOf(MUSIC, at + 1)) {
      this.#lines.set(at, line);
      line += 1;
    }
  }

  facts(title: number): MusicFacts | undefined {
    const line = this.#lines.get(title);
    if (line === undefined) return undefined;
    const [numbers = '', by = '', own = ''] = this.columns.music.at(line).split('|');
    // Without this check '' would mean genre 0.
    const genres = numbers
      .split(',')
      .map(number => (number === '' ? undefined : this.#genres[Number(number)]));
    const known = genres.filter(genre => genre !== undefined);
    // Only a song has a point of its own; an album or artist lies where its genres do.
    const isSong = own !== '';
    const point = isSong ? pointIn(own) : meanPoint(known.map(({ at }) => [pointAt(at), 1]));
    return { genres: known.map(({ id }) => id), point, isSong, ...(by === '' ? {} : { by }) };
  }

  /** The point of the name of a playlist or a genre ("Sad bops", "lo-fi chill"); null when none of its words is known. */
  pointOfWords(text: string): Point | null {
    this.#phrases ??= this.#readPhrases();
    const all = words(text);
    const found: [Point, number][] = [];
    for (let from = 0; from < all.length; from += 1) {
      const longest = this.#longestPhrase(all, from);
      if (!longest) continue;
      found.push([longest.point, longest.length]);
      from += longest.length - 1;
    }
    return found.length > 0 ? meanPoint(found) : null;
  }

  #longestPhrase(all: readonly string[], from: number): { point: Point; length: number } | null {
    for (let length = Math.min(5, all.length - from); length > 0; length -= 1) {
      const point = this.#phrases?.get(all.slice(from, from + length).join(' '));
      if (point) return { point, length };
    }
    return null;
  }

  #readPhrases(): ReadonlyMap<string, Point> {
    const phrases = new Map<string, Point>();
    for (const { name, synonyms, at } of this.#genres) {
      for (const word of [name, ...synonyms]) phrases.set(fold(word), pointAt(at));
    }
    for (const [word, ...at] of this.columns.header.moodWords) phrases.set(fold(word), pointAt(at));
    return phrases;
  }
}
