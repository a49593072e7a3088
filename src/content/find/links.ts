import { ID_FORMS, type PageSighting } from '../../pages/page-sighting.ts';
import type { LinkRule, SiteAdapter } from '../../sites/contract.ts';
import { siteOf } from '../../sites/index.ts';
import type { Card } from '../card.ts';
import { isYear } from './finder.ts';
import { likeness, nameOfLink, piecesOf } from './link-text.ts';
import { wordsOfSlug } from './read-spot.ts';

export const LINK = 'a[href]';
/** Menus name titles too, and much else. */
export const NO_CARDS =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="search"], [role="menu"]';
/** A card is never larger than a part of the page. */
const NEVER_A_FRAME =
  'body, main, section, ul, ol, table, tbody, tr, nav, header, p, [role="list"], [role="grid"]';
const HIGHEST_FRAME = 8;

interface TitleLink {
  readonly link: HTMLAnchorElement;
  readonly rule: LinkRule;
  readonly id: string;
  readonly slug: string;
}

/** Sites with many hosts share one table of links. */
const leadsToSite = (url: URL, site: SiteAdapter): boolean =>
  siteOf(url.href)?.links === site.links || url.host === location.host;

function readLink(link: HTMLAnchorElement, site: SiteAdapter): TitleLink | null {
  if (!URL.canParse(link.href)) return null;
  const url = new URL(link.href);
  const address = url.pathname + url.search + url.hash;
  for (const rule of site.links) {
    const found = rule.href.exec(address)?.groups;
    if (!found) continue;
    return leadsToSite(url, site) ? { link, rule, id: found.id ?? '', slug: found.slug ?? '' } : null;
  }
  return null;
}

/** Null after each that leads elsewhere: thousands of links are read in slices. */
function* titleLinks(root: ParentNode, site: SiteAdapter): Generator<TitleLink | null> {
  const excluded = site.notATitle ? `${NO_CARDS}, ${site.notATitle}` : NO_CARDS;
  const own = root instanceof HTMLAnchorElement && root.matches(LINK) ? [root] : [];
  for (const link of [...own, ...root.querySelectorAll<HTMLAnchorElement>(LINK)])
    yield link.closest(excluded) ? null : readLink(link, site);
}

const identity = ({ rule, id, slug }: TitleLink): string => `${rule.href.source}|${id || slug}`;
const SEVERAL = '';

/** For every element above a title link: the one title it is about, or several. */
function own(one: TitleLink, root: ParentNode, owner: Map<Element, string>): void {
  const title = identity(one);
  let element: Element | null = one.link;
  for (let height = 0; element && height <= HIGHEST_FRAME; height += 1) {
    const known = owner.get(element);
    owner.set(element, known === undefined || known === title ? title : SEVERAL);
    element = element === root ? null : element.parentElement;
  }
}

/** The largest element around the link that is about this title alone. */
function frameOf(one: TitleLink, owner: ReadonlyMap<Element, string>): Element {
  const title = identity(one);
  let frame: Element = one.link;
  for (let height = 0; height < HIGHEST_FRAME; height += 1) {
    const above: Element | null = frame.parentElement;
    if (!above || owner.get(above) !== title || above.matches(NEVER_A_FRAME)) return frame;
    frame = above;
  }
  return frame;
}

const YEAR_ALONE = /^\(?((?:18|19|20)\d\d)\)?(?:\s*[–-].*)?$/;

/** A year that stands for itself on the card, or ends the address of a title without one. */
function yearOf(frame: Element, slug: string, name: string): number {
  const seen = piecesOf(frame)
    .map(piece => YEAR_ALONE.exec(piece)?.[1])
    .find(Boolean);
  const told = /[-_]((?:19|20)\d\d)$/.exec(slug)?.[1];
  const year = Number(seen ?? told ?? 0);
  return isYear(year) && year <= new Date().getFullYear() + 2 && !name.includes(String(year)) ? year : 0;
}

const ALIKE = 0.5;

const hasPictureOf = (frame: Element, slug: string): boolean =>
  [...frame.querySelectorAll('img[alt]')].some(
    image => likeness(image.getAttribute('alt') ?? '', wordsOfSlug(slug)) >= ALIKE,
  );

function cardOf(links: readonly TitleLink[], frame: Element, site: SiteAdapter): Card | null {
  const [first] = links;
  if (!first) return null;
  const { rule, id, slug } = first;
  const text = nameOfLink(
    links.map(({ link }) => link),
    frame,
    slug,
    site.linkLabel,
  );
  if (!text || (rule.needsPicture && !hasPictureOf(frame, slug))) return null;
  const year = yearOf(frame, slug, text);
  const sighting: PageSighting = {
    text,
    ...(year > 0 && { year }),
    ...(rule.kind && { kind: rule.kind }),
    ...(rule.id && ID_FORMS[rule.id].test(id) && { ids: { [rule.id]: id } }),
  };
  return { element: frame, frame, sighting };
}

/** Cards by the addresses of their links: what is left when a redesign has changed all the markup. Null: not yet. */
export function* cardsByLinks(root: ParentNode, site: SiteAdapter): Generator<Card | null> {
  const links: TitleLink[] = [];
  const owner = new Map<Element, string>();
  for (const one of titleLinks(root, site)) {
    yield null;
    if (!one) continue;
    links.push(one);
    own(one, root, owner);
  }
  const frames = new Map<Element, TitleLink[]>();
  for (const one of links) {
    const frame = frameOf(one, owner);
    frames.set(frame, [...(frames.get(frame) ?? []), one]);
  }
  for (const [frame, all] of frames) yield cardOf(all, frame, site);
}

/** Whether there are at least so many; no more are read than it takes to tell. */
export function hasLinkCards(root: ParentNode, site: SiteAdapter, least: number): boolean {
  let found = 0;
  for (const card of cardsByLinks(root, site)) {
    if (card) found += 1;
    if (found >= least) return true;
  }
  return false;
}
