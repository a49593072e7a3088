import type { Sighting } from '../catalog/sighting.ts';
import { send } from '../messages.ts';
import type { SiteAdapter } from '../sites/index.ts';
import { type Mark, MOST_SIGHTINGS, type PageSummary } from '../sites/sighting.ts';
import { type Card, findCards, sightingKey } from './finder.ts';
import { dim, dimAll, light } from './painter.ts';

/** Lights the cards of one page: finds them, asks the background about titles not asked before, paints. */
export class Lamp {
  readonly #marks = new Map<string, Promise<Mark>>();
  /** What each card showed when it was last looked at: sites reuse cards for other titles. */
  readonly #shown = new WeakMap<Element, string>();
  #generation = 0;

  constructor(
    private readonly site: SiteAdapter,
    private readonly life: AbortSignal,
  ) {
    life.addEventListener('abort', dimAll);
  }

  /** The mood, the map or the feedback has changed: every answer may be another now. */
  async refresh(): Promise<void> {
    this.#generation += 1;
    this.#marks.clear();
    await this.look([document.body]);
  }

  async look(roots: Iterable<Element>): Promise<void> {
    const cards = this.#cardsIn(roots);
    if (cards.length === 0) return;
    const generation = this.#generation;
    this.#ask(cards.map(card => card.sighting));
    await Promise.all(cards.map(card => this.#paint(card, generation)));
    if (!this.life.aborted) await send('page.summary', this.summary());
  }

  summary(): PageSummary {
    const cards = findCards(document, this.site);
    return {
      titles: cards.length,
      lit: cards.filter(({ frame }) => frame.hasAttribute('data-moodlight')).length,
    };
  }

  /** A change inside a card is a change of the card. */
  #cardsIn(roots: Iterable<Element>): Card[] {
    const selector = this.site.cards.map(rule => rule.card).join();
    const cards = new Map<Element, Card>();
    for (const root of roots) {
      if (!root.isConnected) continue;
      for (const card of findCards(root.closest(selector) ?? root, this.site)) cards.set(card.element, card);
    }
    return [...cards.values()];
  }

  #ask(sightings: readonly Sighting[]): void {
    const unknown = new Map<string, Sighting>();
    for (const sighting of sightings) {
      const key = sightingKey(sighting);
      if (!this.#marks.has(key)) unknown.set(key, sighting);
    }
    const entries = [...unknown];
    for (let at = 0; at < entries.length; at += MOST_SIGHTINGS)
      this.#askBatch(entries.slice(at, at + MOST_SIGHTINGS));
  }

  #askBatch(batch: readonly (readonly [string, Sighting])[]): void {
    const answers = send(
      'page.marks',
      batch.map(([, sighting]) => sighting),
    );
    batch.forEach(([key], i) => {
      this.#marks.set(
        key,
        answers.then(marks => marks[i] ?? { known: false }),
      );
    });
  }

  async #paint({ element, frame, sighting }: Card, generation: number): Promise<void> {
    const key = sightingKey(sighting);
    this.#shown.set(element, key);
    const mark = await this.#marks.get(key);
    if (this.life.aborted || generation !== this.#generation || this.#shown.get(element) !== key) return;
    if (mark?.known && mark.lit) light(frame, mark.emotion);
    else dim(frame);
  }
}
