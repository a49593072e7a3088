import type { Kind } from '../../catalog/sighting.ts';
import { LONGEST_SYNOPSIS, LONGEST_WORD, MOST_GENRES, type PageSighting } from '../../pages/page-sighting.ts';
import type { Card } from '../card.ts';
import { isYear } from './finder.ts';
import { tidy } from './read-spot.ts';
import { withoutComments } from './strip-json-comments.ts';

/** What a page says about its titles for search engines (schema.org, as JSON-LD). */
export type Facts = Pick<PageSighting, 'year' | 'kind' | 'genres' | 'synopsis'>;

const SCRIPTS = 'script[type="application/ld+json"]';
const MOST_SCRIPTS = 10;
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 5_000;

const KIND_OF_TYPE: { readonly [type: string]: Kind } = {
  Movie: 'film',
  TVSeries: 'series',
  TVSeason: 'series',
  MusicAlbum: 'music',
  MusicRecording: 'music',
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(withoutComments(text));
  } catch {
    // Broken by the site; then the page has no facts of this kind.
    return null;
  }
}

/** Lists, graphs and items hold titles at any depth. */
function* titlesIn(roots: readonly unknown[]): Generator<Node> {
  const waiting = [...roots];
  for (let seen = 0; seen < MOST_NODES && waiting.length > 0; seen += 1) {
    const node = waiting.shift();
    if (!isNode(node)) continue;
    if (Array.isArray(node)) waiting.push(...node.slice(0, MOST_NODES));
    else waiting.push(node['@graph'], node.itemListElement, node.item, node.mainEntity);
    if (KIND_OF_TYPE[words(node['@type'])]) yield node;
  }
}

function factsOf(node: Node): Facts {
  const kind = KIND_OF_TYPE[words(node['@type'])];
  const year = Number(
    /\d{4}/.exec(words(node.datePublished ?? node.dateCreated ?? node.startDate))?.[0] ?? 0,
  );
  const genres = [node.genre]
    .flat()
    .flatMap(genre => words(genre).split(','))
    .map(genre => tidy(genre, LONGEST_WORD))
    .filter(Boolean)
    .slice(0, MOST_GENRES);
  const synopsis = tidy(words(node.description), LONGEST_SYNOPSIS);
  return {
    ...(kind && { kind }),
    ...(isYear(year) && { year }),
    ...(genres.length > 0 && { genres }),
    ...(synopsis && { synopsis }),
  };
}

/** The front page is no title's address. */
function pathOf(address: string): string {
  if (!address || !URL.canParse(address, location.href)) return '';
  const { pathname } = new URL(address, location.href);
  return pathname === '/' ? '' : pathname;
}

/** By address and by name. */
export function readPageFacts(page: ParentNode): ReadonlyMap<string, Facts> {
  const scripts = [...page.querySelectorAll(SCRIPTS)].slice(0, MOST_SCRIPTS);
  const facts = new Map<string, Facts>();
  for (const node of titlesIn(scripts.map(script => parse(script.textContent ?? '')))) {
    const own = factsOf(node);
    for (const key of [pathOf(words(node.url)), tidy(words(node.name))]) if (key) facts.set(key, own);
  }
  return facts;
}

/** The card's own words win; the page's facts fill what it does not say. */
export function withFacts(card: Card, facts: ReadonlyMap<string, Facts>): Card {
  if (facts.size === 0) return card;
  const link = card.element.matches('a[href]') ? card.element : card.element.querySelector('a[href]');
  const own = facts.get(pathOf(link?.getAttribute('href') ?? '')) ?? facts.get(card.sighting.text);
  return own ? { ...card, sighting: { ...own, ...card.sighting } } : card;
}
