import type { SiteAdapter } from '../../sites/contract.ts';
import type { Card } from '../card.ts';
import { likeness, piecesOf } from './link-text.ts';
import { NO_CARDS } from './links.ts';
import { tidy } from './read-text.ts';

/** Elements that may be titles, on a page of which we know nothing. */
export const CANDIDATE =
  'a[href], button[aria-label], [role="button"][aria-label], [role="link"][aria-label], article[aria-label], img[alt], h2, h3, h4, th i, td i, li > i';
const SHORTEST = 2;
const LONGEST = 100;
const MOST_CANDIDATES = 3000;
const PATH_LENGTH = 5;

export interface Candidate extends Card {
  /** The tags above the card: cards with the same ones are a row. */
  readonly group: string;
}

function nameOf(element: Element): string {
  const image = element.matches('img') ? element : element.querySelector('img[alt]');
  const heading = element.querySelector('h2, h3, h4, h5, [role="heading"]')?.textContent;
  const alt = image?.getAttribute('alt');
  const names = [element.getAttribute('aria-label'), element.getAttribute('title'), heading, alt];
  const label = names.map(name => tidy(name ?? '')).find(Boolean);
  const pieces = piecesOf(element);
  const name = label ?? (pieces.length === 1 ? (pieces[0] ?? '') : '');
  // Of a label that adds words ("View title page for Up") only the text that it repeats is wanted.
  return (
    pieces.find(
      piece =>
        label !== undefined && label !== piece && label.includes(piece) && likeness(piece, label) > 0.5,
    ) ?? name
  );
}

function groupOf(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < PATH_LENGTH; at = at.parentElement)
    path.push(at.tagName);
  return path.join('<');
}

function candidateOf(element: Element): Candidate | null {
  const text = nameOf(element);
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  return { element, container: element, sighting: { text }, group: groupOf(element) };
}

const isOutermost = (element: Element): boolean => !element.parentElement?.closest(CANDIDATE);

/** Everything that may be a title's card; only the catalog can say which are. A null stands for an element that is none. */
export function* candidatesIn(root: ParentNode, site: SiteAdapter): Generator<Candidate | null> {
  const excluded = site.notATitle ? `${NO_CARDS}, ${site.notATitle}` : NO_CARDS;
  const own = root instanceof Element && root.matches(CANDIDATE) ? [root] : [];
  let found = 0;
  for (const element of [...own, ...root.querySelectorAll(CANDIDATE)]) {
    if (found >= MOST_CANDIDATES) return;
    const mayBeOne = isOutermost(element) && !element.closest(excluded);
    const candidate = mayBeOne ? candidateOf(element) : null;
    if (candidate) found += 1;
    yield candidate;
  }
}
