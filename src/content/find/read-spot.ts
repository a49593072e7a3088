import { KINDS, type Kind } from '../../catalog/sighting.ts';
import { LONGEST_TEXT, LONGEST_WORD, MOST_GENRES } from '../../pages/page-sighting.ts';
import type { KindLocator, TextLocator } from '../../sites/contract.ts';

/** Typographic quotes, dashes and isolates come and go between sites; spaces are folded. */
export const tidy = (text: string, longest = LONGEST_TEXT): string =>
  text
    // A hostile page may hold megabytes in one attribute; no pattern must run over them.
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

/** "no-one-will-save-you", percent-encoded where a site has other scripts in its addresses. */
export function wordsOfSlug(slug: string): string {
  const readable = /%[0-9a-f]{2}/i.test(slug) ? decoded(slug) : slug;
  return tidy(readable.replace(/[-_+]+/g, ' '));
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // Not every percent sign is an escape; then the slug is read as it stands.
    return slug;
  }
}

const elementsAt = (card: Element, { around, inside }: TextLocator): Element[] => {
  const place = around ? card.closest(around) : card;
  return inside ? [...(place?.querySelectorAll(inside) ?? [])] : place ? [place] : [];
};

function wordsAt(element: Element, { attribute, cut, slug }: TextLocator, longest?: number): string {
  const raw = attribute ? element.getAttribute(attribute) : element.textContent;
  const text = tidy(raw ?? '', longest);
  const wanted = cut ? (text.match(cut)?.[1] ?? '') : text;
  return slug ? wordsOfSlug(wanted) : wanted;
}

/** The first element at the spot that has words. */
export function readSpot(card: Element, spot: TextLocator, longest?: number): string {
  for (const element of elementsAt(card, spot)) {
    const words = wordsAt(element, spot, longest);
    if (words) return words;
  }
  return '';
}

export function firstText(card: Element, spots: readonly TextLocator[]): string {
  for (const spot of spots) {
    const text = readSpot(card, spot);
    if (text) return text;
  }
  return '';
}

export function readKind(card: Element, kind: Kind | KindLocator | undefined): Kind | undefined {
  if (kind === undefined || typeof kind === 'string') return kind;
  const text = readSpot(card, kind);
  return KINDS.find(one => kind.words[one]?.test(text));
}

export function readGenres(card: Element, spot: TextLocator): string[] {
  const words = elementsAt(card, spot)
    .slice(0, MOST_GENRES)
    .flatMap(element => wordsAt(element, spot).split(/\s*[,|•·]\s*/))
    .map(word => tidy(word, LONGEST_WORD))
    .filter(Boolean);
  return [...new Set(words)].slice(0, MOST_GENRES);
}
