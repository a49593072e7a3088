import type { Sighting } from '../catalog/sighting.ts';
import type { CardRule, SiteAdapter, TextSpot } from '../sites/adapter.ts';
import { LONGEST_TEXT } from '../sites/sighting.ts';

/** A title as it stands on the page: what to mark, and what it says about itself. */
export interface Card {
  readonly element: Element;
  readonly frame: Element;
  readonly sighting: Sighting;
}

/** Typographic quotes, dashes and isolates come and go between sites; spaces are folded. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);

function readSpot(card: Element, { inside, attribute, cut }: TextSpot): string {
  const element = inside ? card.querySelector(inside) : card;
  const raw = attribute ? element?.getAttribute(attribute) : element?.textContent;
  // A hostile page may hold megabytes in one attribute; the pattern must not run over them.
  const text = tidy((raw ?? '').slice(0, 4 * LONGEST_TEXT));
  return cut ? (text.match(cut)?.[1] ?? '') : text;
}

function firstText(card: Element, spots: readonly TextSpot[]): string {
  for (const spot of spots) {
    const text = readSpot(card, spot);
    if (text) return text;
  }
  return '';
}

function sightingOf(card: Element, rule: CardRule): Sighting | null {
  const text = firstText(card, rule.title);
  if (!text) return null;
  const year = rule.year ? Number(readSpot(card, rule.year)) : 0;
  const ids = Object.entries(rule.ids ?? {})
    .map(([name, spot]) => [name, readSpot(card, spot)] as const)
    .filter(([, id]) => id);
  return {
    text,
    ...(year > 0 && { year }),
    ...(rule.kind && { kind: rule.kind }),
    ...(ids.length > 0 && { ids: Object.fromEntries(ids) }),
  };
}

const cardsIn = (root: ParentNode, rule: CardRule): Element[] => [
  ...(root instanceof Element && root.matches(rule.card) ? [root] : []),
  ...root.querySelectorAll(rule.card),
];

/** The cards in a part of the page, each once, by the first rule that knows it. */
export function findCards(root: ParentNode, site: SiteAdapter): Card[] {
  const found = new Map<Element, Card>();
  for (const rule of site.cards) {
    for (const element of cardsIn(root, rule)) {
      if (found.has(element) || (site.notATitle && element.closest(site.notATitle))) continue;
      const sighting = sightingOf(element, rule);
      const frame = (rule.frame && element.closest(rule.frame)) || element;
      if (sighting) found.set(element, { element, frame, sighting });
    }
  }
  return [...found.values()];
}

export const sightingKey = ({ text, year, kind, ids }: Sighting): string =>
  JSON.stringify([text, year, kind, ids]);
