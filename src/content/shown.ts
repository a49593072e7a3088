import type { Mark } from '../sites/sighting.ts';
import type { Card } from './card.ts';
import { type Paint, paint } from './painter.ts';

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
    this.#forget([element]);
  }

  forgetAll(): void {
    this.#forget([...this.#cards.keys()]);
  }

  #forget(elements: readonly Element[]): void {
    const gone = elements.map(element => this.#cards.get(element)).filter(shown => shown !== undefined);
    this.paint(gone, () => false);
    for (const { card } of gone) this.#cards.delete(card.element);
  }

  in(root: Element): Shown[] {
    if (this.size === 0) return [];
    return [root, ...root.querySelectorAll('*')]
      .map(element => this.#cards.get(element))
      .filter(shown => shown !== undefined);
  }

  /** An answer about what a card no longer shows is not painted. */
  isStillThere(shown: Shown): boolean {
    return this.#cards.get(shown.card.element) === shown;
  }

  paint(cards: readonly Shown[], isTitle: (shown: Shown) => boolean): void {
    paint(cards.map(shown => this.#paintOf(shown, isTitle(shown))));
  }

  #paintOf(shown: Shown, isTitle: boolean): Paint {
    const { card, mark } = shown;
    const emotion = isTitle && mark?.known === true && mark.lit ? mark.emotion : null;
    const isLit = emotion !== null;
    if (isLit !== shown.isLit) this.#lit += isLit ? 1 : -1;
    shown.isLit = isLit;
    return { frame: card.frame, emotion };
  }
}
