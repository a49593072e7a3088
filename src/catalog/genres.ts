import type { Point } from './point.ts';

interface GenreRow {
  readonly id: string;
  /** Pleasantness, energy and tension, from −1 to 1. */
  readonly at: readonly [number, number, number];
  /** Broader genres that a title of this one also has: a romantic comedy is a comedy. */
  readonly implies?: readonly string[];
}

/**
 * The genres of films and series. The order is the bit order of the shipped catalog: append only.
 * The points are estimates around the two correlations measured on sixty films (comedy +.63 and drama −.56 with
 * pleasantness); vibes refine them for each title.
 */
export const GENRES = [
  { id: 'action', at: [0.15, 0.85, 0.55] },
  { id: 'adventure', at: [0.4, 0.6, 0.3] },
  { id: 'animation', at: [0.55, 0.4, -0.2] },
  { id: 'anime', at: [0.25, 0.55, 0.2], implies: ['animation'] },
  { id: 'biography', at: [0.05, -0.1, 0.05] },
  { id: 'comedy', at: [0.7, 0.35, -0.5] },
  { id: 'crime', at: [-0.35, 0.25, 0.55] },
  { id: 'documentary', at: [0.05, -0.35, -0.1] },
  { id: 'drama', at: [-0.35, -0.25, 0.2] },
  { id: 'family', at: [0.65, 0.2, -0.5] },
  { id: 'fantasy', at: [0.3, 0.4, 0.15] },
  { id: 'history', at: [-0.1, -0.1, 0.15] },
  { id: 'horror', at: [-0.65, 0.5, 0.9] },
  { id: 'kids', at: [0.7, 0.4, -0.6], implies: ['family'] },
  { id: 'melodrama', at: [-0.2, 0.0, 0.2], implies: ['drama'] },
  { id: 'music', at: [0.55, 0.45, -0.4] },
  { id: 'mystery', at: [-0.2, 0.1, 0.55] },
  { id: 'nature', at: [0.45, -0.55, -0.6], implies: ['documentary'] },
  { id: 'reality', at: [0.35, 0.3, -0.05] },
  { id: 'romance', at: [0.4, -0.1, -0.15] },
  { id: 'romcom', at: [0.75, 0.2, -0.5], implies: ['comedy', 'romance'] },
  { id: 'scifi', at: [0.05, 0.5, 0.4] },
  { id: 'sport', at: [0.4, 0.65, 0.1] },
  { id: 'standup', at: [0.75, 0.4, -0.6], implies: ['comedy'] },
  { id: 'superhero', at: [0.3, 0.8, 0.35], implies: ['action'] },
  { id: 'talk', at: [0.2, 0.0, -0.3] },
  { id: 'thriller', at: [-0.4, 0.5, 0.85] },
  { id: 'truecrime', at: [-0.5, 0.05, 0.55], implies: ['crime', 'documentary'] },
  { id: 'war', at: [-0.5, 0.45, 0.6] },
  { id: 'western', at: [0.0, 0.35, 0.35] },
] as const satisfies readonly GenreRow[];

export type Genre = (typeof GENRES)[number]['id'];

const BITS = new Map<string, number>(GENRES.map(({ id }, bit) => [id, bit]));

export const isGenre = (word: string): word is Genre => BITS.has(word);

export const genreBit = (genre: Genre): number => 1 << (BITS.get(genre) ?? 0);

export const genrePoint = ({ at: [pleasant, energy, tension] }: GenreRow): Point => ({
  pleasant,
  energy,
  tension,
});

/** The genres of a set of bits, in the order of the table. */
export const genresOfBits = (bits: number): Genre[] =>
  GENRES.filter((_, bit) => (bits & (1 << bit)) !== 0).map(({ id }) => id);

/** Genres as bits, with what they imply. */
export function bitsOfGenres(genres: Iterable<Genre>): number {
  let bits = 0;
  for (const genre of genres) bits |= IMPLIED.get(genre) ?? 0;
  return bits;
}

const IMPLIED = new Map<string, number>(
  GENRES.map((row: GenreRow) => [
    row.id,
    [row.id, ...(row.implies ?? [])].reduce((bits, id) => bits | (1 << (BITS.get(id) ?? 0)), 0),
  ]),
);
