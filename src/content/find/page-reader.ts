import type { Layer } from '../../pages/page-sighting.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import type { Card } from '../card.ts';
import { cardsOf } from './finder.ts';
import { CANDIDATE, candidatesIn } from './generic.ts';
import { cardsByLinks, hasLinkCards, LINK } from './links.ts';
import { type PageFacts, readPageFacts, withFacts } from './page-facts.ts';

/** A page with fewer links to titles is a player or an article, not a page of cards. */
const LEAST_LINK_CARDS = 3;

/**
 * After a redesign the adapter may still find a heading or two. When it finds no more than FEW cards, while at least MANY
 * links lead to titles, the adapter is outdated.
 */
const FEW = 2;
const MANY = 12;

/** Selects nothing: for a site without rules. */
const NOTHING = ':not(*)';

/** Reads cards by the best layer that finds any: the site's adapter, then addresses, then names the catalog knows. */
export class PageReader {
  #layer: Layer = 'adapter';
  readonly #adapterSelector: string;
  #facts: ReadonlyMap<string, PageFacts> | undefined;
  /** The adapter has found few cards, and the addresses show that there are no more. */
  #isSettled = false;

  constructor(private readonly site: SiteAdapter) {
    this.#adapterSelector = site.cards.map(rule => rule.card).join() || NOTHING;
  }

  get layer(): Layer {
    return this.#layer;
  }

  /** Selects what may be a card, or hold its words. */
  get selector(): string {
    return { adapter: this.#adapterSelector, url: LINK, generic: CANDIDATE }[this.#layer];
  }

  /** The layer only guesses which elements are titles. */
  get isDoubtful(): boolean {
    return this.#layer === 'generic';
  }

  /** A null stands for an element that is no card: see `inSlices`. */
  *read(root: ParentNode): Generator<Card | null> {
    this.#facts ??= readPageFacts(document);
    for (const card of this.#cards(root)) yield card && withFacts(card, this.#facts);
  }

  *readAll(roots: readonly ParentNode[]): Generator<Card | null> {
    for (const root of roots) {
      yield* this.read(root);
      yield null;
    }
  }

  #cards(root: ParentNode): Iterable<Card | null> {
    if (this.#layer === 'adapter') return cardsOf(root, this.site);
    return this.#layer === 'url' ? cardsByLinks(root, this.site) : candidatesIn(root, this.site);
  }

  startAfresh(): void {
    this.#layer = 'adapter';
    this.#isSettled = false;
    this.#facts = undefined;
  }

  /** Takes up a better layer, and says so, when what was added to the page fits one. */
  useBetterLayerFor(root: Element): boolean {
    if (this.#layer === 'adapter') return false;
    if (!cardsOf(root, this.site).next().done && this.#adapterFitsAgain()) return this.#use('adapter');
    return this.#layer === 'generic' && this.#hasLinkCards(root) && this.#use('url');
  }

  /** The adapter has found so few cards that it may be outdated. */
  findsTooFew(found: number): boolean {
    return this.#layer === 'adapter' && found <= FEW && !this.#isSettled;
  }

  /** Takes up the next layer, when the adapter has found too few cards for a while. False where there is no other. */
  useNextLayer(page: ParentNode, found: number): boolean {
    if (found === 0) return this.#use(this.#hasLinkCards(page) ? 'url' : 'generic');
    this.#isSettled = !this.#hasLinkCards(page, MANY);
    return !this.#isSettled && this.#use('url');
  }

  #adapterFitsAgain(): boolean {
    const cards = cardsOf(document, this.site);
    for (let count = 0; count <= FEW; count += 1)
      if (cards.next().done) return this.#layer === 'generic' || !this.#hasLinkCards(document, MANY);
    return true;
  }

  #use(layer: Layer): true {
    this.#layer = layer;
    return true;
  }

  #hasLinkCards(root: ParentNode, least = LEAST_LINK_CARDS): boolean {
    return this.site.links.length > 0 && hasLinkCards(root, this.site, least);
  }
}
