import { setLanguage, text } from '../../i18n/text.ts';
import type { KnownTitle } from '../../pages/known-title.ts';
import { send } from '../../protocol/dispatch.ts';
import { NOTE_VERDICTS, pickParts, verdictButtons } from '../../ui/pick-parts.ts';
import type { Verdict } from '../../verdicts/verdict.ts';
import { keyOfSighting } from '../card.ts';
import { litElementOf } from '../paint/painter.ts';
import type { TrackedCard, TrackedCards } from '../tracked-cards.ts';
import { button, element } from './note-element.ts';
import { drawPick, drawVerdict, labelOf } from './note-pick.ts';
import { NotePopover } from './note-popover.ts';
import { searchFor } from './note-search.ts';
import { moodColour } from './note-style.ts';

/**
 * Our small card beside a lit poster. It shows which title the poster was recognised as and why the title fits, and
 * takes the person's verdict or correction.
 */
export class Note {
  readonly popover = new NotePopover();
  #tracked: TrackedCard | null = null;
  #title: KnownTitle | null = null;
  #isSearching = false;

  constructor(
    private readonly trackedCards: TrackedCards,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** The container of the card that the note is open for. */
  get openFor(): Element | null {
    return this.popover.isShown ? (this.#tracked?.card.container ?? null) : null;
  }

  /** The person is typing or has moved the focus into the note: a pointer that leaves it must not close it. */
  get isInUse(): boolean {
    return this.#isSearching || this.popover.hasFocus;
  }

  async open(container: Element): Promise<void> {
    const tracked = this.trackedCards.ofContainer(container);
    if (!tracked || this.openFor === container) return;
    this.close();
    this.#tracked = tracked;
    const { sighting } = tracked.card;
    const [title, words] = await Promise.all([send('page.why', sighting), send('page.words', null)]);
    if (!title || this.#tracked !== tracked || !this.#isSameTitle()) return;
    setLanguage(words);
    this.#show(title);
  }

  close(): void {
    [this.#tracked, this.#title, this.#isSearching] = [null, null, false];
    this.popover.hide();
  }

  /** Has screen readers read out the whole note, and the hint after it. */
  announce(hint: string): void {
    if (!this.#title) return;
    const parts = pickParts(this.#title);
    this.popover.announce([labelOf(parts), parts.sentence, hint].join('. '));
  }

  #show(title: KnownTitle): void {
    this.#title = title;
    this.popover.setColour(moodColour(title.because.emotion));
    this.#draw(drawPick(pickParts(title)), this.#buttons(title));
  }

  #draw(...content: readonly (Node | readonly Node[])[]): void {
    if (!this.#tracked || !this.#title) return;
    const label = labelOf(pickParts(this.#title));
    this.popover.show(litElementOf(this.#tracked.card.container), label, content.flat());
  }

  /** A site may have given the card to another title since the note was opened. */
  #isSameTitle(): boolean {
    const now = this.#tracked && this.trackedCards.ofContainer(this.#tracked.card.container);
    const isSame = now?.card.container.isConnected && keyOfSighting(now.card.sighting) === this.#key;
    return isSame === true;
  }

  get #key(): string {
    return this.#tracked ? keyOfSighting(this.#tracked.card.sighting) : '';
  }

  #buttons(title: KnownTitle): HTMLElement {
    const give = (verdict: Verdict): void => this.#orShowFailure(this.#giveVerdict(verdict));
    const verdicts = verdictButtons(title, NOTE_VERDICTS).map(one =>
      drawVerdict(one, () => give(one.verdict)),
    );
    const wrongTitle = { class: 'quiet', 'data-action': 'wrong' };
    return element(
      'div',
      { class: 'row' },
      ...verdicts,
      ...(title.isPrivate ? [] : [button(wrongTitle, () => this.#search(), text('note_wrong'))]),
    );
  }

  async #giveVerdict(verdict: Verdict): Promise<void> {
    const title = this.#title;
    if (!title || !this.#isSameTitle()) return this.close();
    const { name, year, kind } = title;
    const isByKeyboard = this.popover.hasFocus;
    const isWithdrawn = title.verdict === verdict;
    if (isWithdrawn) await send('feedback.withdraw', { name, year, kind });
    else await send('feedback.give', { title: { name, year, kind }, verdict });
    if (this.#title !== title) return;
    this.#show({ ...title, verdict: isWithdrawn ? null : verdict });
    if (isByKeyboard) this.popover.focusOn(`[data-verdict="${verdict}"]`);
  }

  #search(): void {
    if (!this.#tracked || !this.#title) return;
    this.#isSearching = true;
    const place = (): void =>
      this.popover.place(litElementOf(this.#tracked?.card.container ?? document.body));
    const choose = (key: string): void => this.#orShowFailure(this.#correct(key));
    const search = searchFor(this.#tracked.card.sighting.text, choose, place);
    this.#draw(drawPick(pickParts(this.#title)), search);
    this.popover.focusOn('input');
  }

  async #correct(key: string): Promise<void> {
    const tracked = this.#tracked;
    if (!tracked || !this.#isSameTitle()) return this.close();
    const { text: name, year, kind } = tracked.card.sighting;
    await send('corrections.set', { text: name, ...(year && { year }), ...(kind && { kind }), title: key });
    const title = key ? await send('page.why', tracked.card.sighting) : null;
    if (this.#tracked !== tracked) return;
    this.#isSearching = false;
    if (title) this.#show(title);
    else this.#draw(element('p', { role: 'status' }, text('note_left_alone')));
    this.popover.focusOn('button');
  }

  /** A verdict or correction that could not be stored, for want of disk space or of a worker, is reported in the note. */
  #orShowFailure(work: Promise<void>): void {
    work.catch(error => {
      this.onError(error);
      const title = this.#title;
      const isByKeyboard = this.popover.hasFocus;
      this.#isSearching = false;
      if (title)
        this.#draw(drawPick({ ...pickParts(title), sentence: text('note_not_kept') }), this.#buttons(title));
      if (isByKeyboard) this.popover.focusOn('button');
    });
  }
}
