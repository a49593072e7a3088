import type { PageSighting } from '../sites/sighting.ts';

/** A title as it stands on the page: what to mark, and what it says about itself. */
export interface Card {
  readonly element: Element;
  readonly frame: Element;
  readonly sighting: PageSighting;
}

/** What tells one sighting from another; genre words and synopsis are about the title, not who it is. */
export const keyOfSighting = ({ text, year, kind, ids }: PageSighting): string =>
  JSON.stringify([text, year, kind, ids]);
