import { GENRES, type Genre, isGenre } from '../catalog/genres.ts';
import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import type { Odds } from '../mood/odds.ts';

export const WEIGHTS = [-2, -1, 0, 1, 2] as const;
/** From −2 (never in this mood) to +2 (just right). */
export type Weight = (typeof WEIGHTS)[number];

/** The person's own instrument: what each emotion asks for. A genre that is not named weighs nothing. */
export type GenreMap = { readonly [E in Emotion]: { readonly [G in Genre]?: Weight } };

export const BLANK_MAP: GenreMap = {
  angry: {},
  disgust: {},
  fear: {},
  happy: {},
  sad: {},
  surprise: {},
  neutral: {},
};

const isWeight = (value: unknown): value is Weight => WEIGHTS.includes(value as Weight);

const isRow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([genre, weight]) => isGenre(genre) && isWeight(weight));

export const isGenreMap = (value: unknown): value is GenreMap =>
  typeof value === 'object' &&
  value !== null &&
  EMOTIONS.every(
    emotion => Object.hasOwn(value, emotion) && isRow((value as Record<string, unknown>)[emotion]),
  );

export const withWeight = (map: GenreMap, emotion: Emotion, genre: Genre, weight: Weight): GenreMap => ({
  ...map,
  [emotion]: { ...map[emotion], [genre]: weight },
});

/** What each genre weighs under these odds, from −2 to 2. */
export function genreWeights(map: GenreMap, odds: Odds): ReadonlyMap<Genre, number> {
  const weigh = (genre: Genre): number =>
    EMOTIONS.reduce((sum, emotion) => sum + odds[emotion] * (map[emotion][genre] ?? 0), 0);
  return new Map(GENRES.map(({ id }) => [id, weigh(id)]));
}
