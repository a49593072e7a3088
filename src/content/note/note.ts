import type { FromNote } from '../../note/note-line.ts';
import { backgroundOfPage } from '../paint/page-background.ts';
import { litElementOf } from '../paint/painter.ts';
import type { TrackedCard, TrackedCards } from '../tracked-cards.ts';
import { NoteFrame } from './note-frame.ts';

/** How the person asked for the note. */
export type NoteAskedBy = 'pointer' | 'focus' | 'key';

/** Our small card beside a lit poster. What it says stays in its frame: this only shows, places and hides it. */
export class Note {
  readonly frame = new NoteFrame(said => this.#hear(said));
  #tracked: TrackedCard | null = null;
  #turn = 0;
  #by: NoteAskedBy = 'pointer';
  #isInUse = false;

  constructor(
    private readonly trackedCards: TrackedCards,
    /** The keyboard leaves the note for its card; `closes` when the person is done with it. */
    private readonly onLeave: (card: Element, closes: boolean) => void,
    private readonly onPointed: (isPointed: boolean) => void,
    life: AbortSignal,
  ) {
    life.addEventListener('abort', () => this.frame.remove());
  }

  /** The container of the card that the note is open for. */
  get openFor(): Element | null {
    return this.frame.isShown ? (this.#tracked?.card.container ?? null) : null;
  }

  /** The person is typing or has moved the focus into the note: a pointer that leaves it must not close it. */
  get isInUse(): boolean {
    return this.openFor !== null && this.#isInUse;
  }

  prepare(container: Element): void {
    if (this.openFor === null) void this.frame.prepare(container);
  }

  open(container: Element, by: NoteAskedBy): void {
    const tracked = this.trackedCards.ofContainer(container);
    if (this.openFor === container && by === 'key') this.frame.focus();
    if (!tracked || this.openFor === container) return;
    this.close();
    [this.#tracked, this.#by] = [tracked, by];
    this.#turn += 1;
    void this.frame.prepare(container);
    this.frame.say({
      say: 'show',
      turn: this.#turn,
      card: { sighting: tracked.card.sighting, address: location.href },
      background: backgroundOfPage(),
      isReadOut: by === 'focus',
    });
  }

  close(): void {
    this.#tracked = null;
    this.#isInUse = false;
    this.frame.hide();
  }

  #hear(said: FromNote): void {
    const container = this.#tracked?.card.container;
    if (!container) return;
    if (said.say === 'in use') this.#isInUse = said.isInUse;
    else if (said.say === 'pointed') this.onPointed(said.isPointed);
    else if (said.say === 'leave') this.onLeave(container, said.closes);
    else if (said.turn === this.#turn) this.#onDrawn(container, said.height);
  }

  #onDrawn(container: Element, height: number): void {
    if (!container.isConnected) {
      this.close();
      return;
    }
    const isNew = this.openFor === null;
    this.frame.show(litElementOf(container), height);
    if (isNew && this.#by === 'key') this.frame.focus();
  }
}
