import type { PageSighting } from '../pages/page-sighting.ts';

/** One title on the page: its element, what gets the mark, and what it says about itself. */
export interface Card {
  /** What the page's reader found; the card is known by it. */
  readonly element: Element;
  /** What gets the mark: the element itself or one around it. */
  readonly container: Element;
  readonly sighting: PageSighting;
}

/** Two sightings with the same key get the same answer. A card that says more of its title gets a key of its own. */
export const keyOfSighting = ({ text, year, kind, ids, genres, synopsis, row }: PageSighting): string =>
  JSON.stringify([text, year, kind, ids, genres, synopsis?.length, row]);
