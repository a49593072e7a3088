import { computed, signal } from '@preact/signals';
import type { GenreMap } from '../../src/genre-map/genre-map.ts';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import type { Goal } from '../../src/mood/goals.ts';
import { ROWS, rowKey } from './map-rows.ts';
import type { MapPage } from './page-ids.ts';

export const shownPage = signal<MapPage>('genres');
/** The goal that was chosen on the page of genres; its weights for "match" hold for every goal. */
export const shownGoal = signal<Goal>('match');
/** The goal whose weights are shown. */
export const goalInView = computed<Goal>(() => (shownPage.value === 'vibes' ? 'match' : shownGoal.value));

const firstLamp = (page: MapPage): string => {
  const row = ROWS[page][0]?.[0];
  return row ? `${EMOTIONS[0]} ${rowKey(row)}` : '';
};

/** The only lamp of each page that the Tab key leads to; arrow keys with Shift lead to the others, which are hundreds. */
export const tabStops = { genres: signal(firstLamp('genres')), vibes: signal(firstLamp('vibes')) };

const sameGenres = (a: GenreMap, b: GenreMap): boolean =>
  a.byGoal === b.byGoal && EMOTIONS.every(emotion => a[emotion] === b[emotion]);

/** Goes to the page on which two maps differ, so that what is undone is seen; stays where both pages do. */
export function showChange(before: GenreMap, after: GenreMap): void {
  if (before.vibes === after.vibes) shownPage.value = 'genres';
  else if (sameGenres(before, after)) shownPage.value = 'vibes';
}
