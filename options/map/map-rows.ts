import { GENRES, type Genre } from '../../src/catalog/genres.ts';
import { VIBE_FAMILIES, VIBES, type Vibe } from '../../src/catalog/vibes.ts';
import { type GenreMap, isSetFor, weightOf, withWeight } from '../../src/genre-map/genre-map.ts';
import { vibeWeightOf, withVibe } from '../../src/genre-map/vibe-rows.ts';
import type { Weight } from '../../src/genre-map/weight.ts';
import { asKey, text } from '../../src/i18n/text.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import type { Goal } from '../../src/mood/goals.ts';
import type { MapPage } from './page-ids.ts';

/** A row of the map: a genre or, on the other page, a vibe. Some words are both, such as "family". */
export type MapRow = { readonly genre: Genre } | { readonly vibe: Vibe };

/** The rows of each page, in groups: vibes of one family stand together. */
export const ROWS: { readonly [P in MapPage]: readonly (readonly MapRow[])[] } = {
  genres: [GENRES.map(({ id }) => ({ genre: id }))],
  vibes: VIBE_FAMILIES.map(family =>
    VIBES.filter(vibe => vibe.family === family).map(({ id }) => ({ vibe: id })),
  ),
};

export const rowKey = (row: MapRow): string => ('genre' in row ? `genre:${row.genre}` : `vibe:${row.vibe}`);

export const rowLabel = (row: MapRow): string =>
  'genre' in row ? text(`genre_${row.genre}`) : text(`vibe_${asKey(row.vibe)}`);

export interface Place {
  readonly emotion: Emotion;
  readonly row: MapRow;
}

export interface Lamp extends Place {
  readonly weight: Weight;
}

export const weightAt = (map: GenreMap, goal: Goal, { emotion, row }: Place): Weight =>
  'genre' in row ? weightOf(map, goal, emotion, row.genre) : vibeWeightOf(map, emotion, row.vibe);

export const withLamp = (map: GenreMap, goal: Goal, { emotion, row, weight }: Lamp): GenreMap =>
  'genre' in row
    ? withWeight(map, emotion, row.genre, weight, goal)
    : withVibe(map, emotion, row.vibe, weight);

/** Whether the weight was set for one goal by hand. Vibes have the same weights for every goal. */
export const isOwnOfGoal = (map: GenreMap, goal: Goal, { emotion, row }: Place): boolean =>
  'genre' in row && goal !== 'match' && isSetFor(map, goal, emotion, row.genre);
