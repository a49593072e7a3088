import { send } from '../messages.ts';
import type { SiteAdapter } from '../sites/index.ts';
import type { PageSummary, PageTitle } from '../sites/sighting.ts';
import { Asker } from './asker.ts';
import type { Card } from './card.ts';
import { type Candidate, Groups } from './generic.ts';
import { PageReader } from './page-reader.ts';
import { type Shown, ShownCards } from './shown.ts';
import type { PageChange } from './watcher.ts';

/** Sites draw their cards some time after they have loaded; only then may a table be called outlived. */
const COMES_TO_REST_AFTER = 1_500;
const FURTHEST_UP = 10;

const WHOLE_PAGE = (): PageChange => ({ changed: new Set([document.body]), removed: new Set() });

/** Lights the cards of one page: finds them, asks the background about titles not asked before, paints. */
export class Lamp {
  readonly #shown = new ShownCards();
  readonly #asker = new Asker();
  readonly #reader: PageReader;
  #groups = new Groups();
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    site: SiteAdapter,
    private readonly life: AbortSignal,
  ) {
    this.#reader = new PageReader(site);
    life.addEventListener('abort', () => {
      clearTimeout(this.#rest);
      this.#shown.forgetAll();
    });
  }

  /** The mood, the map or the feedback has changed: every answer may be another now. */
  async refresh(): Promise<void> {
    this.#asker.forget();
    await this.look(WHOLE_PAGE());
  }

  /** Another page of the same site, without a load: what read the last one may not fit this one. */
  async startAfresh(): Promise<void> {
    this.#reader.startAfresh();
    await this.#lookAgain();
  }

  async look({ changed, removed }: PageChange): Promise<void> {
    for (const root of removed) if (!root.isConnected) this.#forgetIn(root);
    const roots = new Set([...changed].filter(root => root.isConnected).map(root => this.#wholeCard(root)));
    if ([...roots].some(root => this.#reader.risesFor(root))) return this.#lookAgain();
    const cards = new Map([...roots].flatMap(root => this.#cardsIn(root)).map(card => [card.element, card]));
    this.#waitForRest(cards.size > 0);
    if (cards.size > 0) await this.#light([...cards.values()]);
    else if (removed.size > 0) await this.#tell();
  }

  summary(): PageSummary {
    const titles = this.#reader.isDoubtful ? this.#titles().length : this.#shown.size;
    return { titles, lit: this.#shown.lit, layer: this.#reader.layer };
  }

  async titles(): Promise<readonly PageTitle[]> {
    const marks = await this.#asker.ask(this.#titles().map(({ card }) => card.sighting));
    return this.#titles().map(({ card: { sighting }, isLit }, i) => ({
      text: sighting.text,
      ...(sighting.year && { year: sighting.year }),
      known: marks[i]?.known ?? false,
      lit: isLit,
    }));
  }

  #titles(): Shown[] {
    return this.#shown.all().filter(shown => this.#isTitle(shown));
  }

  /** Of what was only guessed to be a title, what the catalog knows, in rows of such. */
  #isTitle({ card, mark }: Shown): boolean {
    if (!this.#reader.isDoubtful) return true;
    return mark?.known === true && this.#groups.areTitles((card as Candidate).group);
  }

  async #lookAgain(): Promise<void> {
    this.#shown.forgetAll();
    this.#groups = new Groups();
    await this.look(WHOLE_PAGE());
  }

  #waitForRest(hasCards: boolean): void {
    clearTimeout(this.#rest);
    if (hasCards || this.#shown.size > 0 || this.#reader.layer !== 'adapter') return;
    this.#rest = setTimeout(() => {
      this.#reader.sink(document);
      this.#lookAgain().catch(error => this.life.aborted || console.debug('Moodlight', error));
    }, COMES_TO_REST_AFTER);
  }

  /** A change inside a card is a change of the card. */
  #wholeCard(root: Element): Element {
    let at: Element | null = root;
    for (let up = 0; at && up < FURTHEST_UP; up += 1, at = at.parentElement)
      if (this.#shown.has(at)) return at;
    return root.closest(this.#reader.selector) ?? root;
  }

  #cardsIn(root: Element): Card[] {
    const cards = this.#reader.read(root);
    const found = new Set(cards.map(({ element }) => element));
    for (const element of this.#shown.in(root)) if (!found.has(element)) this.#shown.forget(element);
    return cards;
  }

  #forgetIn(root: Element): void {
    for (const element of this.#shown.in(root)) this.#shown.forget(element);
  }

  async #light(cards: readonly Card[]): Promise<void> {
    const shown = cards.map(card => this.#shown.remember(card));
    const marks = await this.#asker.ask(cards.map(({ sighting }) => sighting));
    if (this.life.aborted) return;
    shown.forEach((one, i) => {
      if (!this.#shown.isStillThere(one)) return;
      one.mark = marks[i] ?? null;
      if (this.#reader.isDoubtful) this.#groups.add(one.card as Candidate, one.mark?.known === true);
    });
    // A row is known for a row of titles only when enough of it has been recognised.
    const painted = this.#reader.isDoubtful ? this.#shown.all() : shown;
    for (const one of painted) if (this.#shown.isStillThere(one)) this.#shown.paint(one, this.#isTitle(one));
    await this.#tell();
  }

  async #tell(): Promise<void> {
    if (!this.life.aborted) await send('page.summary', this.summary());
  }
}
