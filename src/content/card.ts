import type { PageSighting } from '../pages/page-sighting.ts';

/** A title as it stands on the page: what to mark, and what it says about itself. */
export interface Card {
  readonly element: Element;
  readonly frame: Element;
  readonly sighting: PageSighting;
}

/** What tells one sighting from another. A card that says more of its title than its twin is another one. */
export const keyOfSighting = ({ text, year, kind, ids, genres, synopsis, row }: PageSighting): string =>
  JSON.stringify([text, year, kind, ids, genres, synopsis?.length, row]);
