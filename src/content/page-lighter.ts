import { isOfCatalog, type PageSummary, type PageTitle } from '../pages/page-sighting.ts';
import { send } from '../protocol/dispatch.ts';
import type { SiteAdapter } from '../sites/index.ts';
import { Asker } from './asker.ts';
import { isLit } from './card-look.ts';
import { Patience } from './find/empty-page-wait.ts';
import { PageReader } from './find/page-reader.ts';
import { TitleRows } from './find/title-rows.ts';
import { visibleFirst } from './in-view.ts';
import { inSlices } from './slices.ts';
import { type TrackedCard, TrackedCards } from './tracked-cards.ts';
import type { PageChange } from './watcher.ts';

const FURTHEST_UP = 10;

const WHOLE_PAGE = (): PageChange => ({ changed: new Set([document.body]), removed: new Set() });

/** Lights the cards of one page: finds them, asks the background about titles not asked before, paints. */
export class PageLighter {
  readonly shown = new TrackedCards();
  readonly #asker = new Asker();
  readonly #reader: PageReader;
  readonly #patience = new Patience(() => this.#lookDeeper());
  #rows = new TitleRows();
  /** Counts the times all was begun anew; what an earlier time still reads is dropped. */
  #reading = 0;

  constructor(
    site: SiteAdapter,
    private readonly life: AbortSignal,
  ) {
    this.#reader = new PageReader(site);
    life.addEventListener('abort', () => {
      this.#patience.stop();
      this.shown.forgetAll();
    });
  }

  /** The mood, the map or the feedback has changed: every answer may be another now. */
  async refresh(): Promise<void> {
    this.#asker.forget();
    this.shown.lighting = await send('page.lighting', null);
    await this.catchUp();
  }

  /** The page was hidden for a while, and nobody watched it. */
  async catchUp(): Promise<void> {
    this.shown.forgetGone();
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
    const before = this.shown.size;
    const found = await this.#lookIn([...roots]);
    this.#patience.wait(this.#reader.isInVain(this.shown.size));
    const hasChanged = removed.size > 0 || before !== this.shown.size || found > 0;
    if (!hasChanged || this.life.aborted) return;
    await this.shown.settle();
    await send('page.summary', this.summary());
  }

  summary(): PageSummary {
    const titles = this.#reader.isDoubtful ? this.#titles().length : this.shown.size;
    return { titles, lit: this.shown.lit, layer: this.#reader.layer };
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

  #titles(): TrackedCard[] {
    return this.shown.all().filter(shown => this.#isTitle(shown));
  }

  /** Of what was only guessed to be a title, what the catalog knows, in rows of such. */
  #isTitle(shown: TrackedCard): boolean {
    return !this.#reader.isDoubtful || this.#rows.isTitle(shown);
  }

  async #lookAgain(): Promise<void> {
    this.#reading += 1;
    this.shown.forgetAll();
    this.#rows = new TitleRows();
    await this.look(WHOLE_PAGE());
  }

  #lookDeeper(): void {
    if (!this.#reader.sink(document, this.shown.size)) return;
    this.#lookAgain()
      .then(() => this.#tellWhenInVain())
      .catch(error => this.life.aborted || console.debug('Moodlight', error));
  }

  /** Nothing found is news, too: the settings tell how each site was last read. */
  async #tellWhenInVain(): Promise<void> {
    if (this.#titles().length === 0 && !this.life.aborted) await send('page.summary', this.summary());
  }

  /** A change inside a card is a change of the card. */
  #wholeCard(root: Element): Element {
    let at: Element | null = root;
    for (let up = 0; at && up < FURTHEST_UP; up += 1, at = at.parentElement)
      if (this.shown.has(at)) return at;
    return root.closest(this.#reader.selector) ?? root;
  }

  /** A page of thousands of cards is read in slices; between them the page has its turn. What is in view goes first. */
  async #lookIn(roots: readonly Element[]): Promise<number> {
    const reading = this.#reading;
    const before = roots.flatMap(root => this.shown.in(root));
    const found = new Set<Element>();
    const lights: Promise<void>[] = [];
    const later: TrackedCard[] = [];
    for await (const slice of inSlices(this.#reader.readAll(roots))) {
      if (this.life.aborted || reading !== this.#reading) return 0;
      const cards = slice.map(card => this.shown.remember(card));
      for (const { element } of slice) found.add(element);
      const [seen, unseen] = visibleFirst(cards, ({ card }) => card.frame);
      lights.push(this.#light(seen));
      later.push(...unseen);
    }
    // Another look may have remembered cards between two slices: only what was there before can be gone.
    for (const { card } of before.filter(shown => this.shown.isStillThere(shown)))
      if (!found.has(card.element)) this.shown.forget(card.element);
    await Promise.all([...lights, this.#light(later)]);
    return found.size;
  }

  #forgetIn(root: Element): void {
    for (const { card } of this.shown.in(root)) this.shown.forget(card.element);
  }

  async #light(shown: readonly TrackedCard[]): Promise<void> {
    if (shown.length === 0) return;
    const marks = await this.#asker.ask(shown.map(({ card }) => card.sighting));
    if (this.life.aborted) return;
    // While we waited a card may have been given to another title, or have gone.
    const still = shown.filter((one, i) => {
      one.mark = marks[i] ?? null;
      return this.shown.isStillThere(one);
    });
    if (this.#reader.isDoubtful) this.#rows.note(still);
    // A row is known for a row of titles only when enough of it has been recognised.
    await this.shown.paint(this.#reader.isDoubtful ? this.shown.all() : still, one => this.#isTitle(one));
  }
}
