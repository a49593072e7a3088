/** The pages of the map, in the order of its switch. */
export const MAP_PAGES = ['genres', 'vibes'] as const;
export type MapPage = (typeof MAP_PAGES)[number];
