import { DEMO_TITLES, type DemoTitle } from '../../../data/demo/titles.ts';

/** A row of titles on the page; a title may be in several rows. */
export interface Shelf {
  readonly id: string;
  readonly heading: string;
  readonly holds: (title: DemoTitle) => boolean;
}

const some = <T>(has: readonly T[], wanted: readonly NoInfer<T>[]): boolean =>
  wanted.some(one => has.includes(one));

/** The rows that the page shows at first. */
export const SHELVES = [
  { id: 'laugh', heading: 'For a good laugh', holds: ({ vibes }) => vibes.includes('funny') },
  {
    id: 'edge',
    heading: 'Edge of your seat',
    holds: ({ genres, vibes }) =>
      vibes.includes('suspenseful') && some(genres, ['thriller', 'mystery', 'action']),
  },
  { id: 'hearts', heading: 'Hearts and flowers', holds: ({ vibes }) => vibes.includes('romantic') },
  {
    id: 'elsewhere',
    heading: 'Other worlds',
    holds: ({ genres }) => some(genres, ['scifi', 'fantasy', 'superhero']),
  },
  { id: 'night', heading: 'Lights out', holds: ({ genres }) => genres.includes('horror') },
] as const satisfies readonly Shelf[];

/** The rows that “Show more” adds, one for each click. */
export const LATER_SHELVES = [
  { id: 'slow', heading: 'Take it slow', holds: ({ vibes }) => vibes.includes('relaxing') },
  {
    id: 'all-ages',
    heading: 'For everyone at home',
    holds: ({ genres }) => some(genres, ['family', 'kids', 'animation', 'anime']),
  },
  {
    id: 'true',
    heading: 'It really happened',
    holds: ({ genres }) => some(genres, ['biography', 'history', 'documentary', 'nature', 'truecrime']),
  },
  { id: 'series', heading: 'One more episode', holds: ({ kind }) => kind === 'series' },
] as const satisfies readonly Shelf[];

export const onShelf = (shelf: Shelf): DemoTitle[] => DEMO_TITLES.filter(title => shelf.holds(title));

/** All titles, for the endless row, which has elements only for the cards in view. */
export const EVERYTHING: readonly DemoTitle[] = [...DEMO_TITLES].sort(
  (a, b) => a.title.localeCompare(b.title, 'en') || a.year - b.year,
);
