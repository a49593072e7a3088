import type { Lighting } from '../pages/lighting.ts';
import type { Mark } from '../pages/page-sighting.ts';
import type { Card } from './card.ts';
import { type CardLook, dimsRest, isLit, lookOf } from './card-look.ts';
import { type Ground, groundOfPage } from './paint/ground.ts';
import { apply, type Change, clear, measure } from './paint/painter.ts';
import { inSlices } from './slices.ts';

/** A card as it was last looked at. Sites reuse cards, so a new look makes a new one of these. */
export interface TrackedCard {
  readonly card: Card;
  mark: Mark | null;
  look: CardLook;
}

/** As many as the browser can draw anew within one frame: that takes it many times as long as the change took us. */
const A_FRAME = 64;

/** A page that is hidden draws none until it is seen again. */
const nextFrame = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => resolve()));

/** All cards on the page, and how many are lit: kept up as they come and go, never counted again. */
export class TrackedCards {
  lighting: Lighting = { intensity: 'glow', dimRest: false, hideSeen: false };
  readonly #cards = new Map<Element, TrackedCard>();
  /** By the frame around them. */
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

  ofFrame(frame: Element): TrackedCard | undefined {
    const element = this.#elements.get(frame);
    return element && this.#cards.get(element);
  }

  /** The card keeps its light until the answer about what it shows now has come. */
  remember(card: Card): TrackedCard {
    const before = this.#cards.get(card.element);
    if (before && before.card.frame !== card.frame) this.forget(card.element);
    const kept = this.#cards.get(card.element);
    const shown = { card, mark: before?.mark ?? null, look: kept?.look ?? null };
    this.#cards.set(card.element, shown);
    this.#elements.set(card.frame, card.element);
    return shown;
  }

  forget(element: Element): void {
    const shown = this.#cards.get(element);
    if (!shown) return;
    this.#decide(shown, null);
    clear(shown.card.frame);
    this.#cards.delete(element);
  }

  forgetAll(): void {
    for (const element of [...this.#cards.keys()]) this.forget(element);
  }

  /** What went while nobody watched. */
  forgetGone(): void {
    for (const element of [...this.#cards.keys()]) if (!element.isConnected) this.forget(element);
  }

  in(root: Element): TrackedCard[] {
    if (this.size === 0) return [];
    return [root, ...root.querySelectorAll('*')]
      .map(element => this.#cards.get(element))
      .filter(shown => shown !== undefined);
  }

  /** An answer about what a card no longer shows is not painted. */
  isStillThere(shown: TrackedCard): boolean {
    return this.#cards.get(shown.card.element) === shown;
  }

  /** Counts at once, paints in slices. */
  async paint(cards: readonly TrackedCard[], isTitle: (shown: TrackedCard) => boolean): Promise<void> {
    for (const shown of cards) this.#decide(shown, isTitle(shown) ? lookOf(shown.mark, this.lighting) : null);
    await this.#paint(cards);
    await this.settle();
  }

  /** The rest steps back from what is lit; where nothing is, it stays as it was. */
  async settle(): Promise<void> {
    const restIsDimmed = this.#lit > 0 && dimsRest(this.lighting);
    if (restIsDimmed === this.#restIsDimmed) return;
    this.#restIsDimmed = restIsDimmed;
    await this.#paint(this.all());
  }

  async #paint(cards: readonly TrackedCard[]): Promise<void> {
    const changes: Change[] = [];
    for await (const slice of inSlices(this.#changesOf(cards))) changes.push(...slice);
    if (changes.length > 0) await this.#apply(changes, groundOfPage());
  }

  /** Only when all is looked up: a look between two changes lays the whole page out anew. */
  async #apply(changes: readonly Change[], ground: Ground): Promise<void> {
    for (let at = 0; at < changes.length; at += A_FRAME) {
      if (at > 0) await nextFrame();
      const now = changes.slice(at, at + A_FRAME);
      apply(
        now.filter(change => this.#isStillMeant(change)),
        ground,
      );
    }
  }

  /** Between look and change the card may have gone, or been given to another title. */
  #isStillMeant({ frame, look }: Change): boolean {
    const shown = this.ofFrame(frame);
    return shown !== undefined && this.#lookNow(shown) === look;
  }

  #lookNow({ look }: TrackedCard): CardLook {
    return look === 'dim' && !this.#restIsDimmed ? null : look;
  }

  *#changesOf(cards: readonly TrackedCard[]): Generator<Change> {
    for (const shown of cards) {
      const paint = {
        frame: shown.card.frame,
        look: this.#lookNow(shown),
        intensity: this.lighting.intensity,
      };
      const change = this.isStillThere(shown) ? measure(paint) : null;
      if (change) yield change;
    }
  }

  #decide(shown: TrackedCard, look: CardLook): void {
    this.#lit += Number(isLit(look)) - Number(isLit(shown.look));
    shown.look = look;
  }
}
