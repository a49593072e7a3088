/**
 * What the content script and the note say to each other, on a MessagePort. The note is a page of ours in a frame: the
 * site's scripts can read nothing in it. Nothing that says what the note shows may ever be sent to the content script.
 */
import type { NotedCard } from './noted-card.ts';

/** Of the package; the note knows itself by it, and so does the background (src/protocol/dispatch.ts). */
export const NOTE_PAGE = 'popup/note/index.html';

/** Put beside the port that the content script hands over. */
export const NOTE_PORT = 'moodlight-note-port';

/** Counts the cards that were shown: an answer about an earlier card is dropped. */
type Turn = number;

export type ToNote =
  | {
      readonly say: 'show';
      readonly turn: Turn;
      readonly card: NotedCard;
      readonly background: 'dark' | 'light';
      /** By the focus: a screen reader is to read the note out. */
      readonly isReadOut: boolean;
    }
  /** The note has been put in its place, or in another: presses count once it has lain there for a while. */
  | { readonly say: 'placed' }
  /** The person asked for the keyboard to move into the note. */
  | { readonly say: 'enter' }
  | { readonly say: 'hide' };

export type FromNote =
  /**
   * The note has drawn its card. The height tells the page how long the title is, which stands on its card anyway, and not
   * what we say of it: that always gets the same room.
   */
  | { readonly say: 'drawn'; readonly turn: Turn; readonly height: number }
  /** The person has moved the keyboard into the note, or searches there: a pointer that leaves must not close it. */
  | { readonly say: 'in use'; readonly isInUse: boolean }
  | { readonly say: 'pointed'; readonly isPointed: boolean }
  /** The keyboard leaves the note; Escape closes it too. */
  | { readonly say: 'leave'; readonly closes: boolean };
