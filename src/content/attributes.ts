/** The attributes we set on a page; lit.css does the rest. Nothing is inserted, so no list is disturbed. */
export const LIT = 'data-moodlight';
export const REST = 'data-moodlight-rest';
/** Words on the poster and on what carries the mark in its corner. */
export const PART = 'data-moodlight-part';

export const wordsOf = (part: Element): readonly string[] => part.getAttribute(PART)?.split(' ') ?? [];

/** The one element of ours on a page: what becomes of it is no change of the page. */
export const ours = new WeakSet<Node>();
