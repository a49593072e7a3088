import {
  type FoundCards,
  isForLater,
  isOfCatalog,
  type PageSummary,
  type PageTitle,
} from '../pages/page-sighting.ts';
import { send } from '../protocol/dispatch.ts';
import type { SiteAdapter } from '../sites/index.ts';
import { MOST_SIGHTINGS } from '../storage/limits.ts';
import { Asker } from './asker.ts';
import { keyOfSighting } from './card.ts';
import { isLit } from './card-look.ts';
import { EmptyPageWait } from './find/empty-page-wait.ts';
import { PageReader } from './find/page-reader.ts';
import { TitleRows } from './find/title-rows.ts';
import { splitByView } from './in-view.ts';
import { inSlices } from './slices.ts';
import { type TrackedCard, TrackedCards } from './tracked-cards.ts';
import type { PageChange } from './watcher.ts';

/** Milliseconds until titles are asked about again that were too many for the site (`src/pages/secrecy/title-budget.ts`). */
const UNTIL_ASKED_AGAIN = 60_000;

/** How far above a change its card may begin. */
const FURTHEST_UP = 10;

/** A document may have no body, or lose it: then nothing is there to read, and a new one is a change of its own. */
const WHOLE_PAGE = (): PageChange => {
  const body: HTMLElement | null = document.body;
  return { changed: new Set(body ? [body] : []), removed: new Set() };
};

/** Lights the cards of one page: finds them, asks the background about titles it has not asked about yet, paints. */
export class PageLighter {
  readonly tracked = new TrackedCards();
  readonly #asker = new Asker();
  readonly #reader: PageReader;
  readonly #emptyPageWait = new EmptyPageWait(() => this.#tryNextLayer());
  #rows = new TitleRows();
  /** Counts how often the page was read from the start; what an earlier reading still finds is dropped. */
  #reading = 0;
  #nextAsking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    site: SiteAdapter,
    private readonly life: AbortSignal,
  ) {
    this.#reader = new PageReader(site);
    life.addEventListener('abort', () => {
      this.#emptyPageWait.stop();
      clearTimeout(this.#nextAsking);
      this.tracked.forgetAll();
    });
  }

  /** The mood, the genre map or a verdict has changed: every answer may be another now. */
  async refresh(): Promise<void> {
    this.#asker.forget();
    this.tracked.lighting = await send('page.lighting', null);
    await this.catchUp();
  }

  /** The page was hidden for a while, and its changes were not watched. */
  async catchUp(): Promise<void> {
    this.tracked.forgetDetached();
    await this.look(WHOLE_PAGE());
  }

  /** The site went to another of its pages without loading it: the layer that read the last one may not fit this one. */
  async startAfresh(): Promise<void> {
    this.#reader.startAfresh();
    await this.#readFromStart();
  }

  /** Reads what has changed, and reports to the background when the numbers of the page may be others now. */
  async look({ changed, removed }: PageChange): Promise<void> {
    for (const root of removed) if (!root.isConnected) this.#forgetIn(root);
    const roots = new Set([...changed].filter(root => root.isConnected).map(root => this.#wholeCard(root)));
    if ([...roots].some(root => this.#reader.useBetterLayerFor(root))) return this.#readFromStart();
    const before = this.tracked.size;
    const found = await this.#lookIn([...roots]);
    this.#emptyPageWait.wait(this.#reader.findsTooFew(this.tracked.size));
    const hasChanged = removed.size > 0 || before !== this.tracked.size || found > 0;
    if (!hasChanged || this.life.aborted) return;
    await this.tracked.paintRest();
    await send('page.summary', this.summary());
  }

  summary(): PageSummary {
    const titles = this.#reader.isDoubtful ? this.#titles().length : this.tracked.size;
    return { titles, lit: this.tracked.lit, layer: this.#reader.layer };
  }

  async titles(): Promise<readonly PageTitle[]> {
    const titles = this.#titles();
    const marks = await this.#asker.ask(titles.map(({ card }) => card.sighting));
    return titles.map(({ card: { sighting }, look }, i) => ({
      text: sighting.text,
      ...(sighting.year && { year: sighting.year }),
      known: isOfCatalog(marks[i]),
      lit: isLit(look),
    }));
  }

  /** Everything that was read as a card, of twins one; titles first. For the question why a title is not lit. */
  foundCards(most = MOST_SIGHTINGS): FoundCards {
    const found = new Map<string, FoundCards['cards'][number]>();
    for (const tracked of this.tracked.all()) {
      const { sighting } = tracked.card;
      const isTitle = this.#isTitle(tracked);
      const key = keyOfSighting(sighting);
      if (isTitle || !found.has(key)) found.set(key, { sighting, isTitle });
    }
    const all = [...found.values()].sort((a, b) => Number(b.isTitle) - Number(a.isTitle));
    return { layer: this.#reader.layer, cards: all.slice(0, most) };
  }

  #titles(): TrackedCard[] {
    return this.tracked.all().filter(tracked => this.#isTitle(tracked));
  }

  /** The generic layer only guesses what is a title: there a card counts when it stands in a row of known titles. */
  #isTitle(tracked: TrackedCard): boolean {
    return !this.#reader.isDoubtful || this.#rows.isTitle(tracked);
  }

  async #readFromStart(): Promise<void> {
    this.#reading += 1;
    this.tracked.forgetAll();
    this.#rows = new TitleRows();
    await this.look(WHOLE_PAGE());
  }

  #tryNextLayer(): void {
    if (!this.#reader.useNextLayer(document, this.tracked.size)) return;
    this.#readFromStart()
      .then(() => this.#reportNoTitles())
      .catch(error => this.life.aborted || console.debug('Moodlight', error));
  }

  /** That nothing was found is reported too: the settings page shows how each site was last read. */
  async #reportNoTitles(): Promise<void> {
    if (this.#titles().length === 0 && !this.life.aborted) await send('page.summary', this.summary());
  }

  /** A change inside a card is a change of the card. */
  #wholeCard(root: Element): Element {
    let at: Element | null = root;
    for (let up = 0; at && up < FURTHEST_UP; up += 1, at = at.parentElement)
      if (this.tracked.has(at)) return at;
    return root.closest(this.#reader.selector) ?? root;
  }

  /** Reads thousands of cards in slices, so that the page can work in between. Cards in view are lit first. */
  async #lookIn(roots: readonly Element[]): Promise<number> {
    const reading = this.#reading;
    const before = roots.flatMap(root => this.tracked.in(root));
    const found = new Set<Element>();
    const lights: Promise<void>[] = [];
    const later: TrackedCard[] = [];
    for await (const slice of inSlices(this.#reader.readAll(roots))) {
      if (this.life.aborted || reading !== this.#reading) return 0;
      const cards = slice.map(card => this.tracked.remember(card));
      for (const { element } of slice) found.add(element);
      const [inView, outside] = splitByView(cards, ({ card }) => card.container);
      lights.push(this.#light(inView));
      later.push(...outside);
    }
    // Another look may have remembered cards between two slices: only what was there before can be gone.
    for (const { card } of before.filter(tracked => this.tracked.isCurrent(tracked)))
      if (!found.has(card.element)) this.tracked.forget(card.element);
    await Promise.all([...lights, this.#light(later)]);
    return found.size;
  }

  /** A page that is hidden by then asks when it is shown. */
  #askAgainLater(): void {
    this.#nextAsking ??= setTimeout(() => {
      this.#nextAsking = undefined;
      if (document.hidden) return;
      this.catchUp().catch(error => this.life.aborted || console.debug('Moodlight', error));
    }, UNTIL_ASKED_AGAIN);
  }

  #forgetIn(root: Element): void {
    for (const { card } of this.tracked.in(root)) this.tracked.forget(card.element);
  }

  async #light(cards: readonly TrackedCard[]): Promise<void> {
    if (cards.length === 0) return;
    const marks = await this.#asker.ask(cards.map(({ card }) => card.sighting));
    if (this.life.aborted) return;
    if (marks.some(isForLater)) this.#askAgainLater();
    // Before the answer came a card may have been given to another title, or have gone.
    const current = cards.filter((tracked, i) => {
      tracked.mark = marks[i] ?? null;
      return this.tracked.isCurrent(tracked);
    });
    if (this.#reader.isDoubtful) this.#rows.note(current);
    // A row counts as a row of titles only when enough of it is known: an answer about one card can change others.
    await this.tracked.paint(this.#reader.isDoubtful ? this.tracked.all() : current, one =>
      this.#isTitle(one),
    );
  }
}
