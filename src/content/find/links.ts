import { ID_FORMS, type PageSighting } from '../../pages/page-sighting.ts';
import type { LinkRule, SiteAdapter } from '../../sites/contract.ts';
import { siteOf } from '../../sites/index.ts';
import type { Card } from '../card.ts';
import { isYear } from './finder.ts';
import { likeness, nameOfLink, piecesOf } from './link-text.ts';
import { wordsOfSlug } from './read-text.ts';

export const LINK = 'a[href]';
/** Links in menus and footers may name titles, but are no cards. */
export const NO_CARDS =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="search"], [role="menu"]';
/** These hold many cards, or the whole page. */
const NEVER_A_CONTAINER =
  'body, main, section, ul, ol, table, tbody, tr, nav, header, p, [role="list"], [role="grid"]';
const HIGHEST_CONTAINER = 8;

interface TitleLink {
  readonly link: HTMLAnchorElement;
  readonly rule: LinkRule;
  readonly id: string;
  readonly slug: string;
}

/** A site may have many hosts: all with the same link rules belong to it. */
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

/** A null stands for a link to something else: thousands of links are read in slices. */
function* titleLinks(root: ParentNode, site: SiteAdapter): Generator<TitleLink | null> {
  const excluded = site.notATitle ? `${NO_CARDS}, ${site.notATitle}` : NO_CARDS;
  const itself = root instanceof HTMLAnchorElement && root.matches(LINK) ? [root] : [];
  for (const link of [...itself, ...root.querySelectorAll<HTMLAnchorElement>(LINK)])
    yield link.closest(excluded) ? null : readLink(link, site);
}

const titleIdOf = ({ rule, id, slug }: TitleLink): string => `${rule.href.source}|${id || slug}`;
const SEVERAL = '';

/** Notes, for every element above a title link, the one title that its links lead to, or that they lead to several. */
function noteTitle(one: TitleLink, root: ParentNode, titleOf: Map<Element, string>): void {
  const title = titleIdOf(one);
  let element: Element | null = one.link;
  for (let height = 0; element && height <= HIGHEST_CONTAINER; height += 1) {
    const known = titleOf.get(element);
    titleOf.set(element, known === undefined || known === title ? title : SEVERAL);
    element = element === root ? null : element.parentElement;
  }
}

/** The largest element around the link whose links lead to this title alone. */
function containerOf(one: TitleLink, titleOf: ReadonlyMap<Element, string>): Element {
  const title = titleIdOf(one);
  let container: Element = one.link;
  for (let height = 0; height < HIGHEST_CONTAINER; height += 1) {
    const above: Element | null = container.parentElement;
    if (!above || titleOf.get(above) !== title || above.matches(NEVER_A_CONTAINER)) return container;
    container = above;
  }
  return container;
}

const YEAR_ALONE = /^\(?((?:18|19|20)\d\d)\)?(?:\s*[–-].*)?$/;

/** A year that stands alone on the card, else one at the end of the address. A number in the name is no year. */
function yearOf(container: Element, slug: string, name: string): number {
  const onCard = piecesOf(container)
    .map(piece => YEAR_ALONE.exec(piece)?.[1])
    .find(Boolean);
  const inAddress = /[-_]((?:19|20)\d\d)$/.exec(slug)?.[1];
  const year = Number(onCard ?? inAddress ?? 0);
  return isYear(year) && year <= new Date().getFullYear() + 2 && !name.includes(String(year)) ? year : 0;
}

const ALIKE = 0.5;

const hasPictureOf = (container: Element, slug: string): boolean =>
  [...container.querySelectorAll('img[alt]')].some(
    image => likeness(image.getAttribute('alt') ?? '', wordsOfSlug(slug)) >= ALIKE,
  );

function cardOf(links: readonly TitleLink[], container: Element, site: SiteAdapter): Card | null {
  const [first] = links;
  if (!first) return null;
  const { rule, id, slug } = first;
  const text = nameOfLink(
    links.map(({ link }) => link),
    container,
    slug,
    site.linkLabel,
  );
  if (!text || (rule.needsPicture && !hasPictureOf(container, slug))) return null;
  const year = yearOf(container, slug, text);
  const sighting: PageSighting = {
    text,
    ...(year > 0 && { year }),
    ...(rule.kind && { kind: rule.kind }),
    ...(rule.id && ID_FORMS[rule.id].test(id) && { ids: { [rule.id]: id } }),
  };
  return { element: container, container: container, sighting };
}

/** Cards by the addresses of their links, which outlast a redesign. A null stands for a link to something else. */
export function* cardsByLinks(root: ParentNode, site: SiteAdapter): Generator<Card | null> {
  const links: TitleLink[] = [];
  const titleOf = new Map<Element, string>();
  for (const one of titleLinks(root, site)) {
    yield null;
    if (!one) continue;
    links.push(one);
    noteTitle(one, root, titleOf);
  }
  const containers = new Map<Element, TitleLink[]>();
  for (const one of links) {
    const container = containerOf(one, titleOf);
    containers.set(container, [...(containers.get(container) ?? []), one]);
  }
  for (const [container, all] of containers) yield cardOf(all, container, site);
}

/** Whether there are at least so many cards; reading stops as soon as that is known. */
export function hasLinkCards(root: ParentNode, site: SiteAdapter, least: number): boolean {
  let found = 0;
  for (const card of cardsByLinks(root, site)) {
    if (card) found += 1;
    if (found >= least) return true;
  }
  return false;
}
