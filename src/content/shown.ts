import type { Mark } from '../sites/sighting.ts';
import type { Card } from './card.ts';
import { dim, light } from './painter.ts';

/** A card as it was last looked at. Sites reuse cards, so a new look makes a new one of these. */
export interface Shown {
  readonly card: Card;
  mark: Mark | null;
  isLit: boolean;
}

/** All cards on the page, and how many are lit: kept up as they come and go, never counted again. */
export class ShownCards {
  readonly #cards = new Map<Element, Shown>();
  #lit = 0;

  get size(): number {
    return this.#cards.size;
  }

  get lit(): number {
    return this.#lit;
  }

  all(): Shown[] {
    return [...this.#cards.values()];
  }

  has(element: Element): boolean {
    return this.#cards.has(element);
  }

  /** The card keeps its light until the answer about what it shows now has come. */
  remember(card: Card): Shown {
    const before = this.#cards.get(card.element);
    if (before && before.card.frame !== card.frame) this.forget(card.element);
    const shown = { card, mark: before?.mark ?? null, isLit: this.#cards.get(card.element)?.isLit ?? false };
    this.#cards.set(card.element, shown);
    return shown;
  }

  forget(element: Element): void {
    const shown = this.#cards.get(element);
    if (!shown) return;
    this.paint(shown, false);
    this.#cards.delete(element);
  }

  forgetAll(): void {
    for (const element of [...this.#cards.keys()]) this.forget(element);
  }

  *in(root: Element): Generator<Element> {
    if (this.size === 0) return;
    if (this.has(root)) yield root;
    for (const element of root.querySelectorAll('*')) if (this.has(element)) yield element;
  }

  /** An answer about what a card no longer shows is not painted. */
  isStillThere(shown: Shown): boolean {
    return this.#cards.get(shown.card.element) === shown;
  }

  paint(shown: Shown, isTitle: boolean): void {
    const { card, mark } = shown;
    const lit = isTitle && mark?.known === true && mark.lit;
    if (lit !== shown.isLit) this.#lit += lit ? 1 : -1;
    shown.isLit = lit;
    if (lit) light(card.frame, mark.emotion);
    else dim(card.frame);
  }
}
