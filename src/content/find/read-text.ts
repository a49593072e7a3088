import { KINDS, type Kind } from '../../catalog/sighting.ts';
import type { KindLocator, TextLocator } from '../../sites/contract.ts';
import { LONGEST_TEXT, LONGEST_WORD, MOST_GENRES } from '../../storage/limits.ts';

/** Without invisible characters, each run of white space as one space, and cut to a length. */
export const tidy = (text: string, longest = LONGEST_TEXT): string =>
  text
    // A hostile page may hold megabytes in one attribute: no pattern may run over them.
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

/** The words of "no-one-will-save-you"; other scripts are percent-encoded in addresses. */
export function wordsOfSlug(slug: string): string {
  const readable = /%[0-9a-f]{2}/i.test(slug) ? decode(slug) : slug;
  return tidy(readable.replace(/[-_+]+/g, ' '));
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // Not every percent sign begins an escape: then the slug is read as it is.
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

/** The text of the first element there that has any. */
export function readText(card: Element, locator: TextLocator, longest?: number): string {
  for (const element of elementsAt(card, locator)) {
    const words = wordsAt(element, locator, longest);
    if (words) return words;
  }
  return '';
}

/** The first text that any of the locators finds. */
export function firstText(card: Element, locators: readonly TextLocator[]): string {
  for (const locator of locators) {
    const text = readText(card, locator);
    if (text) return text;
  }
  return '';
}

export function readKind(card: Element, kind: Kind | KindLocator | undefined): Kind | undefined {
  if (kind === undefined || typeof kind === 'string') return kind;
  const text = readText(card, kind);
  return KINDS.find(one => kind.words[one]?.test(text));
}

export function readGenres(card: Element, locator: TextLocator): string[] {
  const words = elementsAt(card, locator)
    .slice(0, MOST_GENRES)
    .flatMap(element => wordsAt(element, locator).split(/\s*[,|•·]\s*/))
    .map(word => tidy(word, LONGEST_WORD))
    .filter(Boolean);
  return [...new Set(words)].slice(0, MOST_GENRES);
}
