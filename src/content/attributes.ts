/** Our attributes on a page; lit.css draws the rest. No element is inserted, so the site's lists stay as they are. */
export const LIT = 'data-moodlight';
export const REST = 'data-moodlight-rest';
/** Words on the poster and on the element that draws the mark in its corner. */
export const PART = 'data-moodlight-part';

export const wordsOf = (part: Element): readonly string[] => part.getAttribute(PART)?.split(' ') ?? [];

/** Our note, the one element that we add to a page: its changes are no changes of the page. */
export const ours = new WeakSet<Node>();
