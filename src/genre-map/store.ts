import { defineItem } from '../storage/item.ts';
import { type GenreMap, isGenreMap } from './genre-map.ts';
import { DEFAULT_GENRE_MAP } from './presets.ts';

export const genreMap = defineItem<GenreMap>({
  area: 'local',
  key: 'genreMap',
  fallback: DEFAULT_GENRE_MAP,
  check: isGenreMap,
});
