import { computed, signal } from '@preact/signals';
import type { Genre } from '../../src/catalog/genres.ts';
import {
  type GenreMap,
  type Weight,
  withoutGoal,
  withoutWeight,
  withWeight,
} from '../../src/genre-map/genre-map.ts';
import { DEFAULT_GENRE_MAP, PRESETS, type PresetId } from '../../src/genre-map/presets.ts';
import { genreMap } from '../../src/genre-map/store.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import type { Goal } from '../../src/mood/goals.ts';

const MOST_UNDO = 50;

export const map = signal<GenreMap>(DEFAULT_GENRE_MAP);
/** Which goal's weights are shown; those of "match" hold for every goal. */
export const goal = signal<Goal>('match');
export const past = signal<readonly GenreMap[]>([]);
export const future = signal<readonly GenreMap[]>([]);

/** One lamp that is being turned and has not been let go. */
export interface Turn {
  readonly emotion: Emotion;
  readonly genre: Genre;
  readonly weight: Weight;
}
export const turn = signal<Turn | null>(null);
/** The emotion whose lamp was touched last. */
export const touched = signal<Emotion | null>(null);

/** The map as it would be if the lamp were let go now. */
export const proposed = computed<GenreMap>(() => {
  const { value } = turn;
  return value ? withWeight(map.value, value.emotion, value.genre, value.weight, goal.value) : map.value;
});
/** What it is compared with: the map before the last change. */
export const before = computed<GenreMap>(() => (turn.value ? map.value : (past.value.at(-1) ?? map.value)));

let writing = 0;

export async function followMap(shown: AbortSignal): Promise<void> {
  genreMap.watch(value => {
    // Our own writes come back as news: a quick second one must not be undone by the first.
    if (writing === 0) map.value = value;
  }, shown);
  map.value = await genreMap.get();
}

async function keep(next: GenreMap): Promise<void> {
  map.value = next;
  writing += 1;
  try {
    await genreMap.set(next);
  } finally {
    writing -= 1;
  }
}

export function change(next: GenreMap): Promise<void> {
  past.value = [...past.value, map.value].slice(-MOST_UNDO);
  future.value = [];
  return keep(next);
}

export function setWeight(emotion: Emotion, genre: Genre, weight: Weight): Promise<void> {
  touched.value = emotion;
  return change(withWeight(map.value, emotion, genre, weight, goal.value));
}

/** The cell follows the weights for every goal again. */
export const letFollow = (emotion: Emotion, genre: Genre): Promise<void> =>
  change(withoutWeight(map.value, emotion, genre, goal.value));

export const startFrom = (preset: PresetId): Promise<void> => change(PRESETS[preset]);

export const forgetGoal = (): Promise<void> => change(withoutGoal(map.value, goal.value));

export async function undo(): Promise<void> {
  const last = past.value.at(-1);
  if (!last) return;
  past.value = past.value.slice(0, -1);
  future.value = [map.value, ...future.value];
  await keep(last);
}

export async function redo(): Promise<void> {
  const [next, ...later] = future.value;
  if (!next) return;
  past.value = [...past.value, map.value];
  future.value = later;
  await keep(next);
}
