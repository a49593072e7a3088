import { speakAs, text } from '../../i18n/text.ts';
import type { KnownTitle } from '../../pages/known-title.ts';
import { send } from '../../protocol/dispatch.ts';
import { DISLIKE, LIKE } from '../../ui/judgement-paths.ts';
import type { Verdict } from '../../verdicts/verdict.ts';
import { keyOfSighting } from '../card.ts';
import { lightOf } from '../paint/painter.ts';
import type { TrackedCard, TrackedCards } from '../tracked-cards.ts';
import { button, element, icon } from './note-element.ts';
import { NotePopover } from './note-popover.ts';
import { searchFor } from './note-search.ts';
import { moodColour } from './note-style.ts';
import { labelOf, sentenceOf, wordsOf } from './note-words.ts';

const VERDICTS = [
  { verdict: 'up', label: 'pick_up', path: LIKE },
  { verdict: 'down', label: 'pick_down', path: DISLIKE },
] as const;

/** Our own card beside a lit poster: which title it was taken for, why it fits, and what the person says of it. */
export class Note {
  readonly layer = new NotePopover();
  #of: TrackedCard | null = null;
  #title: KnownTitle | null = null;
  #isSearching = false;

  constructor(
    private readonly shown: TrackedCards,
    private readonly onError: (error: unknown) => void,
  ) {}

  get frame(): Element | null {
    return this.layer.isShown ? (this.#of?.card.frame ?? null) : null;
  }

  /** Someone is in the middle of something, and a pointer that slips away must not end it. */
  get isHeld(): boolean {
    return this.#isSearching || this.layer.hasFocus;
  }

  async open(frame: Element): Promise<void> {
    const of = this.shown.ofFrame(frame);
    if (!of || this.frame === frame) return;
    this.close();
    this.#of = of;
    const [title, words] = await Promise.all([send('page.why', of.card.sighting), send('page.words', null)]);
    if (!title || this.#of !== of || !this.#isOfCard()) return;
    speakAs(words);
    this.#show(title);
  }

  close(): void {
    [this.#of, this.#title, this.#isSearching] = [null, null, false];
    this.layer.hide();
  }

  say(hint: string): void {
    if (this.#title) this.layer.say([labelOf(this.#title), sentenceOf(this.#title), hint].join('. '));
  }

  #show(title: KnownTitle): void {
    this.#title = title;
    this.layer.colour(moodColour(title.because.emotion));
    this.#draw([...wordsOf(title), this.#buttons(title)]);
  }

  #draw(content: readonly Node[]): void {
    if (this.#of && this.#title) this.layer.show(lightOf(this.#of.card.frame), labelOf(this.#title), content);
  }

  /** A site may have given the card to another title since. */
  #isOfCard(): boolean {
    const now = this.#of && this.shown.ofFrame(this.#of.card.frame);
    const isSame = now?.card.frame.isConnected && keyOfSighting(now.card.sighting) === this.#key;
    return isSame === true;
  }

  get #key(): string {
    return this.#of ? keyOfSighting(this.#of.card.sighting) : '';
  }

  #buttons(title: KnownTitle): HTMLElement {
    const row = element('div', { class: 'row' });
    if (!title.isOfPage) {
      for (const { verdict, label, path } of VERDICTS)
        row.append(this.#judgement(verdict, text(label, title.name), icon(path)));
      row.append(this.#judgement('seen', '', text('pick_seen')));
    }
    if (!title.isPrivate)
      row.append(
        button({ class: 'quiet', 'data-action': 'wrong' }, () => this.#search(), text('note_wrong')),
      );
    return row;
  }

  #judgement(verdict: Verdict, label: string, inside: Node | string): HTMLButtonElement {
    const pressed = String(this.#title?.verdict === verdict);
    const named = label ? { 'aria-label': label } : {};
    const attributes = { ...named, 'data-verdict': verdict, 'aria-pressed': pressed };
    return button(attributes, () => this.#orSaid(this.#judge(verdict)), inside);
  }

  async #judge(verdict: Verdict): Promise<void> {
    const title = this.#title;
    if (!title || !this.#isOfCard()) return this.close();
    const { name, year, kind } = title;
    const isByKeyboard = this.layer.hasFocus;
    const isWithdrawn = title.verdict === verdict;
    if (isWithdrawn) await send('feedback.withdraw', { name, year, kind });
    else await send('feedback.give', { title: { name, year, kind }, verdict });
    if (this.#title !== title) return;
    this.#show({ ...title, verdict: isWithdrawn ? null : verdict });
    if (isByKeyboard) this.layer.focusOn(`[data-verdict="${verdict}"]`);
  }

  #search(): void {
    if (!this.#of || !this.#title) return;
    this.#isSearching = true;
    const place = (): void => this.layer.place(lightOf(this.#of?.card.frame ?? document.body));
    const choose = (key: string): void => this.#orSaid(this.#correct(key));
    this.#draw([...wordsOf(this.#title), searchFor(this.#of.card.sighting.text, choose, place)]);
    this.layer.focusOn('input');
  }

  async #correct(key: string): Promise<void> {
    const of = this.#of;
    if (!of || !this.#isOfCard()) return this.close();
    const { text: name, year, kind } = of.card.sighting;
    await send('corrections.set', { text: name, ...(year && { year }), ...(kind && { kind }), title: key });
    const title = key ? await send('page.why', of.card.sighting) : null;
    if (this.#of !== of) return;
    this.#isSearching = false;
    if (title) this.#show(title);
    else this.#draw([element('p', { role: 'status' }, text('note_left_alone'))]);
    this.layer.focusOn('button');
  }

  /** What cannot be kept, for want of room or of a worker, is said where the answer would have stood. */
  #orSaid(work: Promise<void>): void {
    work.catch(error => {
      this.onError(error);
      const title = this.#title;
      const isByKeyboard = this.layer.hasFocus;
      this.#isSearching = false;
      if (title) this.#draw([...wordsOf(title, text('note_not_kept')), this.#buttons(title)]);
      if (isByKeyboard) this.layer.focusOn('button');
    });
  }
}
