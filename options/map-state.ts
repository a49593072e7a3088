import { signal } from '@preact/signals';
import type { Genre } from '../src/catalog/genres.ts';
import type { Emotion } from '../src/mood/emotions.ts';
import { type GenreMap, type Weight, withWeight } from '../src/recommend/genre-map.ts';
import { DEFAULT_GENRE_MAP, PRESETS, type PresetId } from '../src/recommend/presets.ts';
import { genreMap } from '../src/storage/settings.ts';

const MOST_UNDO = 50;

export const map = signal<GenreMap>(DEFAULT_GENRE_MAP);
export const past = signal<readonly GenreMap[]>([]);

export async function followMap(shown: AbortSignal): Promise<void> {
  genreMap.watch(value => {
    map.value = value;
  }, shown);
  map.value = await genreMap.get();
}

async function change(next: GenreMap): Promise<void> {
  past.value = [...past.value, map.value].slice(-MOST_UNDO);
  map.value = next;
  await genreMap.set(next);
}

export const setWeight = (emotion: Emotion, genre: Genre, weight: Weight): Promise<void> =>
  change(withWeight(map.value, emotion, genre, weight));

export const startFrom = (preset: PresetId): Promise<void> => change(PRESETS[preset]);

export async function undo(): Promise<void> {
  const last = past.value.at(-1);
  if (!last) return;
  past.value = past.value.slice(0, -1);
  map.value = last;
  await genreMap.set(last);
}
