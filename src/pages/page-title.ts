import { genrePoint } from '../catalog/genres.ts';
import { bitsOfGenres, GENRES, type Genre, type Kind, type Point } from '../catalog/index.ts';
import { meanPoint } from '../catalog/point.ts';
import type { DescribedTitle } from '../picks/ranking/described.ts';

/** What the pages of one site say of a title that the catalog lacks; the key holds the site, the kind and the name. */
export interface PageOnlyTitle {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly genres: readonly Genre[];
  readonly kind?: Kind;
  readonly year?: number;
  /** The place on the mood axes of its synopsis and its other words. */
  readonly point?: Point;
  /** Only the heading of its row named the genres; what a page says of the title itself replaces it. */
  readonly byRow?: true;
}

function pointOf(bits: number, words: Point | undefined): Point {
  const genres = GENRES.filter((_, bit) => (bits & (1 << bit)) !== 0).map(genrePoint);
  const ofGenres: [Point, number][] = genres.map(point => [point, 1 / genres.length]);
  return meanPoint(words ? [...ofGenres, [words, 1]] : ofGenres);
}

/** In the form that ranking asks for. Books and games, which have no kind, are held to the threshold of films. */
export function describePageTitle({ genres, kind = 'film', year = 0, point }: PageOnlyTitle): DescribedTitle {
  const bits = bitsOfGenres(genres);
  return { genres: bits, kind, year, point: pointOf(bits, point) };
}
