import { computed, signal } from '@preact/signals';
import { type GenreMap, withoutGoal, withoutWeight } from '../../src/genre-map/genre-map.ts';
import { DEFAULT_GENRE_MAP, PRESETS, type PresetId } from '../../src/genre-map/presets.ts';
import { genreMap } from '../../src/genre-map/store.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import { type Lamp, type Place, withLamp } from './map-rows.ts';
import { goalInView, showChange, shownGoal } from './map-view.ts';

const MOST_UNDO = 50;

export const map = signal<GenreMap>(DEFAULT_GENRE_MAP);
/** The maps to go back to, the latest last. */
export const undoMaps = signal<readonly GenreMap[]>([]);
/** The maps that were undone, the latest first. */
export const redoMaps = signal<readonly GenreMap[]>([]);

/** The lamp that the person is dragging, with the weight it would get. */
export const draggedLamp = signal<Lamp | null>(null);
/** The emotion of the lamp that was changed or dragged last. */
export const lastChanged = signal<Emotion | null>(null);

/** The map as it would be if the person let go of the dragged lamp now. */
export const proposedMap = computed<GenreMap>(() => {
  const lamp = draggedLamp.value;
  return lamp ? withLamp(map.value, goalInView.value, lamp) : map.value;
});
/** The map before the last change; the preview compares it with the proposed map. */
export const mapBefore = computed<GenreMap>(() =>
  draggedLamp.value ? map.value : (undoMaps.value.at(-1) ?? map.value),
);

let pendingWrites = 0;

export async function followMap(shown: AbortSignal): Promise<void> {
  genreMap.watch(value => {
    // The watcher also reports our own writes: the first of two quick ones must not undo the second.
    if (pendingWrites === 0) map.value = value;
  }, shown);
  map.value = await genreMap.get();
}

async function saveMap(next: GenreMap): Promise<void> {
  map.value = next;
  pendingWrites += 1;
  try {
    await genreMap.set(next);
  } finally {
    pendingWrites -= 1;
  }
}

/** Saves a changed map, so that it can be undone. */
export function changeMap(next: GenreMap): Promise<void> {
  undoMaps.value = [...undoMaps.value, map.value].slice(-MOST_UNDO);
  redoMaps.value = [];
  return saveMap(next);
}

export function setWeight(lamp: Lamp): Promise<void> {
  lastChanged.value = lamp.emotion;
  return changeMap(withLamp(map.value, goalInView.value, lamp));
}

/** Removes the weight set for one goal by hand, so that the cell follows the weights for every goal again. */
export async function removeWeight({ emotion, row }: Place): Promise<void> {
  if (goalInView.value === 'match' || !('genre' in row)) return;
  await changeMap(withoutWeight(map.value, emotion, row.genre, goalInView.value));
}

export const applyPreset = (preset: PresetId): Promise<void> => changeMap(PRESETS[preset]);

/** Removes all weights set by hand for the shown goal. */
export const removeGoalWeights = (): Promise<void> => changeMap(withoutGoal(map.value, shownGoal.value));

export async function undo(): Promise<void> {
  const last = undoMaps.value.at(-1);
  if (!last) return;
  undoMaps.value = undoMaps.value.slice(0, -1);
  redoMaps.value = [map.value, ...redoMaps.value];
  showChange(map.value, last);
  await saveMap(last);
}

export async function redo(): Promise<void> {
  const [next, ...later] = redoMaps.value;
  if (!next) return;
  undoMaps.value = [...undoMaps.value, map.value];
  redoMaps.value = later;
  showChange(map.value, next);
  await saveMap(next);
}
