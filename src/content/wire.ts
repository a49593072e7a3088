import type { FoundCards, PagePick, PageSummary, PageTitle } from '../pages/page-sighting.ts';

/** What the background and our own pages ask of the content script in a tab. */
export interface ContentWire {
  'content.refresh': (now: null) => null;
  'content.end': (now: null) => null;
  'content.summary': (now: null) => PageSummary;
  'content.titles': (now: null) => readonly PageTitle[];
  /** What the script has found, at most so many as one message of sightings holds: for `page.explain`. */
  'content.cards': (now: null) => FoundCards;
  /** The lit cards of the page, best first. */
  'content.picks': (now: null) => readonly PagePick[];
  /** Scrolls to the card and shows which it is; false when it is no longer there. */
  'content.jump': (key: string) => boolean;
  /** Jumps to the next or the previous pick, in the order of `content.picks` and round and round; null without picks. */
  'content.step': (by: 1 | -1) => PagePick | null;
}
