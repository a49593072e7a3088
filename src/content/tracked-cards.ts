import type { Lighting } from '../pages/lighting.ts';
import type { Mark } from '../pages/page-sighting.ts';
import type { Card } from './card.ts';
import { type CardLook, dimsRest, isLit, lookOf } from './card-look.ts';
import { backgroundOfPage, type PageBackground } from './paint/page-background.ts';
import { apply, type Change, clear, measure } from './paint/painter.ts';
import { inSlices } from './slices.ts';

/** A card as it was read last. Sites reuse an element for another title: then a new one of these replaces it. */
export interface TrackedCard {
  readonly card: Card;
  /** The background's answer; null until it has come. */
  mark: Mark | null;
  look: CardLook;
}

/** The browser needs many times as long to draw a change as we need to make it: so many are made in one frame. */
const MOST_A_FRAME = 64;

/** A hidden page draws no frames until it is shown again. */
const nextFrame = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => resolve()));

/** All cards on the page, and how many of them are lit. The count follows each change; nothing is counted twice. */
export class TrackedCards {
  lighting: Lighting = { intensity: 'glow', dimRest: false, hideSeen: false };
  readonly #cards = new Map<Element, TrackedCard>();
  /** The card's own element, by the container that gets the mark. */
  readonly #elements = new WeakMap<Element, Element>();
  #lit = 0;
  #restIsDimmed = false;

  get size(): number {
    return this.#cards.size;
  }

  get lit(): number {
    return this.#lit;
  }

  all(): TrackedCard[] {
    return [...this.#cards.values()];
  }

  has(element: Element): boolean {
    return this.#cards.has(element);
  }

  ofContainer(container: Element): TrackedCard | undefined {
    const element = this.#elements.get(container);
    return element && this.#cards.get(element);
  }

  /** The card keeps its look until the answer about what it shows now has come. */
  remember(card: Card): TrackedCard {
    const before = this.#cards.get(card.element);
    if (before && before.card.container !== card.container) this.forget(card.element);
    const kept = this.#cards.get(card.element);
    const tracked = { card, mark: before?.mark ?? null, look: kept?.look ?? null };
    this.#cards.set(card.element, tracked);
    this.#elements.set(card.container, card.element);
    return tracked;
  }

  forget(element: Element): void {
    const tracked = this.#cards.get(element);
    if (!tracked) return;
    this.#setLook(tracked, null);
    clear(tracked.card.container);
    this.#cards.delete(element);
  }

  forgetAll(): void {
    for (const element of [...this.#cards.keys()]) this.forget(element);
  }

  /** Forgets cards that were taken out of the page while it was hidden and not watched. */
  forgetDetached(): void {
    for (const element of [...this.#cards.keys()]) if (!element.isConnected) this.forget(element);
  }

  in(root: Element): TrackedCard[] {
    if (this.size === 0) return [];
    return [root, ...root.querySelectorAll('*')]
      .map(element => this.#cards.get(element))
      .filter(tracked => tracked !== undefined);
  }

  /** False when the element has gone or shows another title by now: an answer about the earlier one is not painted. */
  isCurrent(tracked: TrackedCard): boolean {
    return this.#cards.get(tracked.card.element) === tracked;
  }

  /** Counts at once, paints in slices. */
  async paint(cards: readonly TrackedCard[], isTitle: (card: TrackedCard) => boolean): Promise<void> {
    for (const card of cards) this.#setLook(card, isTitle(card) ? lookOf(card.mark, this.lighting) : null);
    await this.#paint(cards);
    await this.paintRest();
  }

  /** Titles that are no picks are dimmed only while something on the page is lit. Paints anew when that changes. */
  async paintRest(): Promise<void> {
    const restIsDimmed = this.#lit > 0 && dimsRest(this.lighting);
    if (restIsDimmed === this.#restIsDimmed) return;
    this.#restIsDimmed = restIsDimmed;
    await this.#paint(this.all());
  }

  async #paint(cards: readonly TrackedCard[]): Promise<void> {
    const changes: Change[] = [];
    for await (const slice of inSlices(this.#changesOf(cards))) changes.push(...slice);
    if (changes.length > 0) await this.#apply(changes, backgroundOfPage());
  }

  /** Begins when everything is measured: measuring between two changes makes the browser lay the page out again. */
  async #apply(changes: readonly Change[], background: PageBackground): Promise<void> {
    for (let at = 0; at < changes.length; at += MOST_A_FRAME) {
      if (at > 0) await nextFrame();
      const now = changes.slice(at, at + MOST_A_FRAME);
      apply(
        now.filter(change => this.#isStillWanted(change)),
        background,
      );
    }
  }

  /** Between measuring and changing the card may have gone, or been given to another title. */
  #isStillWanted({ container, look }: Change): boolean {
    const tracked = this.ofContainer(container);
    return tracked !== undefined && this.#lookNow(tracked) === look;
  }

  #lookNow({ look }: TrackedCard): CardLook {
    return look === 'dim' && !this.#restIsDimmed ? null : look;
  }

  *#changesOf(cards: readonly TrackedCard[]): Generator<Change> {
    for (const tracked of cards) {
      const paint = {
        container: tracked.card.container,
        look: this.#lookNow(tracked),
        intensity: this.lighting.intensity,
      };
      const change = this.isCurrent(tracked) ? measure(paint) : null;
      if (change) yield change;
    }
  }

  #setLook(tracked: TrackedCard, look: CardLook): void {
    this.#lit += Number(isLit(look)) - Number(isLit(tracked.look));
    tracked.look = look;
  }
}
