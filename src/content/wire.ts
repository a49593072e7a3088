import type { PagePick, PageSummary, PageTitle } from '../pages/page-sighting.ts';

/** What the background and our own pages ask of the content script in a tab. */
export interface ContentWire {
  'content.refresh': (now: null) => null;
  'content.end': (now: null) => null;
  'content.summary': (now: null) => PageSummary;
  'content.titles': (now: null) => readonly PageTitle[];
  /** The lit cards of the page, best first. */
  'content.picks': (now: null) => readonly PagePick[];
  /** Scrolls to the card and shows which it is; false when it is no longer there. */
  'content.jump': (key: string) => boolean;
  /** From the pick jumped to last, in the order of `content.picks`, round and round; null when there is none. */
  'content.step': (by: 1 | -1) => PagePick | null;
}
