import { GENRES, type Genre, genresOfBits } from '../catalog/genres.ts';
import type { Odds } from '../mood/odds.ts';
import { type GenreMap, genreWeights } from './genre-map.ts';

const MOST_REASONS = 2;
/** A title is lit when it fits at least this much of what a title of the best genre alone would. */
const LIT_SHARE = 0.6;

/** How well titles fit a mood, from their genres alone: fast enough to ask for the whole catalog. */
export class Fit {
  readonly #weights: ReadonlyMap<Genre, number>;
  readonly #byBit: readonly number[];
  readonly #litFrom: number;

  constructor(map: GenreMap, odds: Odds) {
    this.#weights = genreWeights(map, odds);
    this.#byBit = GENRES.map(({ id }) => this.#weights.get(id) ?? 0);
    this.#litFrom = LIT_SHARE * Math.max(...this.#byBit);
  }

  /**
   * The genres' weights together. A title with many genres collects more of them than one with few, and is
   * less of each: the square root lies between counting them all in full and taking their mean.
   */
  score(genreBits: number): number {
    let sum = 0;
    let count = 0;
    for (let bits = genreBits; bits !== 0; bits &= bits - 1) {
      sum += this.#byBit[31 - Math.clz32(bits & -bits)] ?? 0;
      count += 1;
    }
    return count > 0 ? sum / Math.sqrt(count) : 0;
  }

  isLit(genreBits: number): boolean {
    return this.#litFrom > 0 && this.score(genreBits) >= this.#litFrom;
  }

  reasons(genreBits: number): readonly Genre[] {
    const weight = (genre: Genre): number => this.#weights.get(genre) ?? 0;
    return genresOfBits(genreBits)
      .filter(genre => weight(genre) > 0)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, MOST_REASONS);
  }
}
