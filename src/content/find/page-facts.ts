import type { Kind } from '../../catalog/sighting.ts';
import type { PageSighting } from '../../pages/page-sighting.ts';
import { LONGEST_SYNOPSIS, LONGEST_WORD, MOST_GENRES } from '../../storage/limits.ts';
import type { Card } from '../card.ts';
import { isYear } from './finder.ts';
import { tidy } from './read-text.ts';
import { stripJsonComments } from './strip-json-comments.ts';

/** What a page tells search engines about a title (schema.org, as JSON-LD). */
export type PageFacts = Pick<PageSighting, 'year' | 'kind' | 'genres' | 'synopsis'>;

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

type JsonLdNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is JsonLdNode => typeof value === 'object' && value !== null;
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(stripJsonComments(text));
  } catch {
    // The site's JSON is broken: then this script gives no facts.
    return null;
  }
}

/** Lists, graphs and items hold titles at any depth. */
function* titlesIn(roots: readonly unknown[]): Generator<JsonLdNode> {
  const waiting = [...roots];
  for (let seen = 0; seen < MOST_NODES && waiting.length > 0; seen += 1) {
    const node = waiting.shift();
    if (!isNode(node)) continue;
    if (Array.isArray(node)) waiting.push(...node.slice(0, MOST_NODES));
    else waiting.push(node['@graph'], node.itemListElement, node.item, node.mainEntity);
    if (KIND_OF_TYPE[words(node['@type'])]) yield node;
  }
}

function factsOf(node: JsonLdNode): PageFacts {
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

/** Empty for the site's front page, which is no title's address. */
function pathOf(address: string): string {
  if (!address || !URL.canParse(address, location.href)) return '';
  const { pathname } = new URL(address, location.href);
  return pathname === '/' ? '' : pathname;
}

/** The facts of each title, by its address and by its name. */
export function readPageFacts(page: ParentNode): ReadonlyMap<string, PageFacts> {
  const scripts = [...page.querySelectorAll(SCRIPTS)].slice(0, MOST_SCRIPTS);
  const facts = new Map<string, PageFacts>();
  for (const node of titlesIn(scripts.map(script => parse(script.textContent ?? '')))) {
    const found = factsOf(node);
    for (const key of [pathOf(words(node.url)), tidy(words(node.name))]) if (key) facts.set(key, found);
  }
  return facts;
}

/** The page's facts fill in what the card itself does not say. */
export function withFacts(card: Card, facts: ReadonlyMap<string, PageFacts>): Card {
  if (facts.size === 0) return card;
  const link = card.element.matches('a[href]') ? card.element : card.element.querySelector('a[href]');
  const found = facts.get(pathOf(link?.getAttribute('href') ?? '')) ?? facts.get(card.sighting.text);
  return found ? { ...card, sighting: { ...found, ...card.sighting } } : card;
}
