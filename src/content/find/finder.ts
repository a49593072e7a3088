import { ID_SCHEMES, type IdScheme } from '../../catalog/sighting.ts';
import { ID_FORMS, type PageSighting } from '../../pages/page-sighting.ts';
import type { CardRule, SiteAdapter } from '../../sites/contract.ts';
import { type LabelGrammar, type LabelReading, readFacts, readLabel } from '../../sites/label.ts';
import { FIRST_YEAR, LAST_YEAR, LONGEST_SYNOPSIS, LONGEST_WORD } from '../../storage/limits.ts';
import type { Card } from '../card.ts';
import { firstText, readGenres, readKind, readText, tidy } from './read-text.ts';

export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

/** The title also stands alone on the card: the text that the sentence repeats is the title. */
function readWithSentence(card: Element, rule: CardRule, grammar: LabelGrammar): LabelReading | null {
  const sentence = rule.sentence ? readText(card, rule.sentence) : '';
  if (!sentence) return null;
  const fromGrammar = readLabel(sentence, grammar);
  const repeated = rule.title
    .map(locator => readText(card, locator))
    .find(text => text && sentence.includes(text));
  return fromGrammar && repeated ? { ...readFacts(sentence, grammar), title: repeated } : fromGrammar;
}

function readTitle(card: Element, rule: CardRule): LabelReading | null {
  if (rule.label && rule.sentence && readText(card, rule.sentence))
    return readWithSentence(card, rule, rule.label);
  const text = firstText(card, rule.title);
  if (!text) return null;
  return rule.label ? readLabel(text, rule.label) : { title: text };
}

const readIds = (card: Element, ids: NonNullable<CardRule['ids']>): [IdScheme, string][] =>
  ID_SCHEMES.map((scheme): [IdScheme, string] => {
    const locator = ids[scheme];
    return [scheme, locator ? readText(card, locator) : ''];
  }).filter(([scheme, id]) => ID_FORMS[scheme].test(id));

/** "Wonder Woman 1984" is of 2020: a number that is part of the name is no year. */
function readYear(card: Element, { year }: CardRule, label: LabelReading): number {
  const locators = year === undefined ? [] : [year].flat();
  const found = locators.map(locator => Number(readText(card, locator))).find(isYear);
  return found && !label.title.includes(String(found)) ? found : (label.year ?? 0);
}

/** What the card says beside the name, in the form that `SightingSchema` accepts. */
function readMore(card: Element, rule: CardRule, label: LabelReading): Omit<PageSighting, 'text'> {
  const year = readYear(card, rule, label);
  const kind = readKind(card, rule.kind);
  const ids = readIds(card, rule.ids ?? {});
  const genres = rule.genres ? readGenres(card, rule.genres) : (label.genres ?? []);
  const synopsis = rule.synopsis ? readText(card, rule.synopsis, LONGEST_SYNOPSIS) : '';
  return {
    ...(isYear(year) && { year }),
    ...(kind && { kind }),
    ...(ids.length > 0 && { ids: Object.fromEntries(ids) }),
    ...(genres.length > 0 && { genres }),
    ...(synopsis && { synopsis }),
  };
}

function readRow(card: Element, { heading }: SiteAdapter): string {
  const words = heading && card.closest(heading.row)?.querySelector(heading.words)?.textContent;
  return tidy(words ?? '', LONGEST_WORD);
}

function sightingOf(card: Element, rule: CardRule, site: SiteAdapter): PageSighting | null {
  const label = readTitle(card, rule);
  if (!label) return null;
  const row = readRow(card, site);
  return { text: label.title, ...readMore(card, rule, label), ...(row && { row }) };
}

const cardsIn = (root: ParentNode, rule: CardRule): Element[] => [
  ...(root instanceof Element && root.matches(rule.card) ? [root] : []),
  ...root.querySelectorAll(rule.card),
];

/** The cards in a part of the page, each once, by the first rule that reads it; one at a time. */
export function* cardsOf(root: ParentNode, site: SiteAdapter): Generator<Card> {
  const read = new Set<Element>();
  for (const rule of site.cards) {
    for (const element of cardsIn(root, rule)) {
      if (read.has(element) || (site.notATitle && element.closest(site.notATitle))) continue;
      const sighting = sightingOf(element, rule, site);
      if (!sighting) continue;
      read.add(element);
      const container = (rule.container && element.closest(rule.container)) || element;
      yield { element, container: container, sighting };
    }
  }
}

export const findCards = (root: ParentNode, site: SiteAdapter): Card[] => [...cardsOf(root, site)];
