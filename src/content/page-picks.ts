import type { PagePick } from '../pages/page-sighting.ts';
import { isLit } from './card-look.ts';
import { lightOf } from './paint/painter.ts';
import type { TrackedCard, TrackedCards } from './tracked-cards.ts';

const FLASH = { duration: 450, easing: 'ease-out' };
const FOCUSABLE = 'a[href], button, [tabindex]';

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const scoreOf = ({ mark }: TrackedCard): number => (mark?.known ? mark.score : 0);

/** The lit cards of the page as a list, and the way to each of them. */
export class PagePicks {
  readonly #keys = new WeakMap<Element, string>();
  #given = 0;
  #last: string | null = null;

  constructor(
    private readonly shown: TrackedCards,
    /** Told of each element just before it is given the focus. */
    private readonly leadTo: (target: Element) => void,
  ) {}

  /** Best first; of twins only the first on the page. */
  list(): readonly PagePick[] {
    return this.#lit().map(shown => this.#pickOf(shown));
  }

  jump(key: string): boolean {
    const shown = this.#lit().find(({ card }) => this.#keyOf(card.element) === key);
    if (!shown) return false;
    this.#last = key;
    this.#show(shown);
    return true;
  }

  step(by: 1 | -1): PagePick | null {
    const picks = this.list();
    const last = picks.findIndex(({ key }) => key === this.#last);
    const from = last < 0 && by < 0 ? 0 : last;
    const pick = picks.at((from + by) % picks.length);
    return pick && this.jump(pick.key) ? pick : null;
  }

  #show({ card: { frame } }: TrackedCard): void {
    frame.scrollIntoView({ block: 'center', inline: 'center', behavior: isCalm() ? 'instant' : 'smooth' });
    const target = focusableOf(frame);
    if (target) this.leadTo(target);
    target?.focus({ preventScroll: true });
    if (!isCalm()) lightOf(frame).animate([{ filter: 'brightness(1.7)' }, { filter: 'none' }], FLASH);
  }

  #lit(): TrackedCard[] {
    const lit = this.shown.all().filter(({ look, card }) => isLit(look) && card.frame.isConnected);
    const titles = new Map<string, TrackedCard>();
    for (const shown of lit) {
      const { text, year } = shown.card.sighting;
      const title = `${text}|${year ?? ''}`;
      if (!titles.has(title)) titles.set(title, shown);
    }
    return [...titles.values()].sort((a, b) => scoreOf(b) - scoreOf(a));
  }

  #pickOf(shown: TrackedCard): PagePick {
    const { text, year } = shown.card.sighting;
    const key = this.#keyOf(shown.card.element);
    return { key, text, ...(year && { year }), score: scoreOf(shown) };
  }

  #keyOf(element: Element): string {
    const known = this.#keys.get(element);
    if (known) return known;
    this.#given += 1;
    const key = String(this.#given);
    this.#keys.set(element, key);
    return key;
  }
}

/** What the site itself gives the focus to on this card. */
export function focusableOf(frame: Element): HTMLElement | null {
  const found = frame.matches(FOCUSABLE) ? frame : frame.querySelector(FOCUSABLE);
  return found instanceof HTMLElement ? found : null;
}
