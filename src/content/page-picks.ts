import type { PagePick } from '../pages/page-sighting.ts';
import { isLit } from './card-look.ts';
import { litElementOf } from './paint/painter.ts';
import type { TrackedCard, TrackedCards } from './tracked-cards.ts';

const FLASH = { duration: 450, easing: 'ease-out' };
const FOCUSABLE = 'a[href], button, [tabindex]';

const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const scoreOf = ({ mark }: TrackedCard): number => (mark?.known ? mark.score : 0);

/** Lists the lit cards of the page, and scrolls to one of them when asked. */
export class PagePicks {
  readonly #keys = new WeakMap<Element, string>();
  #lastKey = 0;
  #last: string | null = null;

  constructor(
    private readonly cards: TrackedCards,
    /** Called with each element just before it gets the focus. */
    private readonly beforeFocus: (target: Element) => void,
  ) {}

  /** Best first; of cards with the same title only the first on the page. */
  list(): readonly PagePick[] {
    return this.#lit().map(tracked => this.#pickOf(tracked));
  }

  jump(key: string): boolean {
    const tracked = this.#lit().find(({ card }) => this.#keyOf(card.element) === key);
    if (!tracked) return false;
    this.#last = key;
    this.#show(tracked);
    return true;
  }

  step(by: 1 | -1): PagePick | null {
    const picks = this.list();
    const last = picks.findIndex(({ key }) => key === this.#last);
    const from = last < 0 && by < 0 ? 0 : last;
    const pick = picks.at((from + by) % picks.length);
    return pick && this.jump(pick.key) ? pick : null;
  }

  #show({ card: { container } }: TrackedCard): void {
    container.scrollIntoView({
      block: 'center',
      inline: 'center',
      behavior: wantsNoMotion() ? 'instant' : 'smooth',
    });
    const target = focusableOf(container);
    if (target) this.beforeFocus(target);
    target?.focus({ preventScroll: true });
    if (!wantsNoMotion())
      litElementOf(container).animate([{ filter: 'brightness(1.7)' }, { filter: 'none' }], FLASH);
  }

  #lit(): TrackedCard[] {
    const lit = this.cards.all().filter(({ look, card }) => isLit(look) && card.container.isConnected);
    const titles = new Map<string, TrackedCard>();
    for (const tracked of lit) {
      const { text, year } = tracked.card.sighting;
      const title = `${text}|${year ?? ''}`;
      if (!titles.has(title)) titles.set(title, tracked);
    }
    return [...titles.values()].sort((a, b) => scoreOf(b) - scoreOf(a));
  }

  #pickOf(tracked: TrackedCard): PagePick {
    const { text, year } = tracked.card.sighting;
    const key = this.#keyOf(tracked.card.element);
    return { key, text, ...(year && { year }), score: scoreOf(tracked) };
  }

  #keyOf(element: Element): string {
    const known = this.#keys.get(element);
    if (known) return known;
    this.#lastKey += 1;
    const key = String(this.#lastKey);
    this.#keys.set(element, key);
    return key;
  }
}

/** The element of this card that the site lets the Tab key reach. */
export function focusableOf(container: Element): HTMLElement | null {
  const found = container.matches(FOCUSABLE) ? container : container.querySelector(FOCUSABLE);
  return found instanceof HTMLElement ? found : null;
}
