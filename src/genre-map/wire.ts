import type { TitleRef } from '../catalog/title-ref.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';
import type { GenreMap } from './genre-map.ts';

export interface MapQuestion {
  readonly before: GenreMap;
  readonly after: GenreMap;
  readonly emotion: Emotion;
  readonly goal: Goal;
}

/** The titles that enter and leave the list of picks when the map changes, best first. */
export interface MapPreview {
  readonly enter: readonly TitleRef[];
  readonly leave: readonly TitleRef[];
}

export interface GenreMapWire {
  'map.preview': (question: MapQuestion) => MapPreview;
}
