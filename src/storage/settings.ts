import { isEmotion } from '../mood/emotions.ts';
import type { Mood } from '../mood/reading.ts';
import { type GenreMap, isGenreMap } from '../recommend/genre-map.ts';
import { DEFAULT_GENRE_MAP } from '../recommend/presets.ts';
import { defineItem } from './item.ts';

const isMoodOrNull = (value: unknown): value is Mood | null =>
  value === null || (typeof value === 'object' && 'emotion' in value && isEmotion(value.emotion));

/** The mood in force; it ends with the browser session. Only the background writes it. */
export const currentMood = defineItem<Mood | null>({
  area: 'session',
  key: 'currentMood',
  fallback: null,
  check: isMoodOrNull,
});

export const genreMap = defineItem<GenreMap>({
  area: 'local',
  key: 'genreMap',
  fallback: DEFAULT_GENRE_MAP,
  check: isGenreMap,
});
