import type { PageSighting } from '../pages/page-sighting.ts';

/** The card that the note is about, and where it stands. */
export interface NotedCard {
  readonly sighting: PageSighting;
  /** The address of its page. */
  readonly address: string;
  /** The page is in a private window. */
  readonly isPrivate?: boolean;
}
