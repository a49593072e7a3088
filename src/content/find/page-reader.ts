import type { Layer } from '../../pages/page-sighting.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import type { Card } from '../card.ts';
import { cardsOf } from './finder.ts';
import { CANDIDATE, candidatesIn } from './generic.ts';
import { cardsByLinks, hasLinkCards, LINK } from './links.ts';
import { type Facts, readPageFacts, withFacts } from './page-facts.ts';

/** Fewer title links than this are a player or an article, not a page of cards. */
const LEAST_LINK_CARDS = 3;

/** A redesign may leave a heading where it was: so few cards, where addresses tell of many, are no reading of a page. */
const FEW = 2;
const MANY = 12;

const NOTHING = ':not(*)';

/** Reads cards by the best layer that finds any: the site's table, then its addresses, then what is known. */
export class PageReader {
  #layer: Layer = 'adapter';
  readonly #adapterSelector: string;
  #facts: ReadonlyMap<string, Facts> | undefined;
  /** The table has found little, and there is no more to be found. */
  #isSettled = false;

  constructor(private readonly site: SiteAdapter) {
    this.#adapterSelector = site.cards.map(rule => rule.card).join() || NOTHING;
  }

  get layer(): Layer {
    return this.#layer;
  }

  /** Selects whatever may stand for a card, or hold its words. */
  get selector(): string {
    return { adapter: this.#adapterSelector, url: LINK, generic: CANDIDATE }[this.#layer];
  }

  get isDoubtful(): boolean {
    return this.#layer === 'generic';
  }

  /** Null where there was none: a page is read in slices, and looking takes time too. */
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

  /** True when what came in fits a better layer than the one in use. */
  risesFor(root: Element): boolean {
    if (this.#layer === 'adapter') return false;
    if (!cardsOf(root, this.site).next().done && this.#adapterFitsAgain()) return this.#take('adapter');
    return this.#layer === 'generic' && this.#hasLinkCards(root) && this.#take('url');
  }

  /** True when the table should have found more by now, if it fits. */
  isInVain(found: number): boolean {
    return this.#layer === 'adapter' && found <= FEW && !this.#isSettled;
  }

  /** Called when that has been so for a while. False when there is no better layer. */
  sink(page: ParentNode, found: number): boolean {
    if (found === 0) return this.#take(this.#hasLinkCards(page) ? 'url' : 'generic');
    this.#isSettled = !this.#hasLinkCards(page, MANY);
    return !this.#isSettled && this.#take('url');
  }

  #adapterFitsAgain(): boolean {
    const cards = cardsOf(document, this.site);
    for (let count = 0; count <= FEW; count += 1)
      if (cards.next().done) return this.#layer === 'generic' || !this.#hasLinkCards(document, MANY);
    return true;
  }

  #take(layer: Layer): true {
    this.#layer = layer;
    return true;
  }

  #hasLinkCards(root: ParentNode, least = LEAST_LINK_CARDS): boolean {
    return this.site.links.length > 0 && hasLinkCards(root, this.site, least);
  }
}
