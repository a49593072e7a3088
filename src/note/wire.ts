import * as v from 'valibot';
import { catalogFromNote } from '../catalog/wire.ts';
import { correctionsFromNote } from '../corrections/wire.ts';
import type { KnownTitle } from '../pages/known-title.ts';
import { LONGEST_ADDRESS } from '../pages/page-sighting.ts';
import { SightingSchema } from '../pages/wire.ts';
import { verdictsFromNote } from '../verdicts/wire.ts';
import type { NotedCard } from './noted-card.ts';

export { NOTE_PAGE } from './note-line.ts';

export const NotedCardSchema: v.GenericSchema<unknown, NotedCard> = v.strictObject({
  sighting: SightingSchema,
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  isPrivate: v.exactOptional(v.boolean()),
});

/** What the note asks. A content script may ask none of it: it must not know what the note says. */
export interface NoteWire {
  /** Null where the card is not recognised, or its site is switched off. */
  'note.title': (card: NotedCard) => KnownTitle | null;
  /** Opens the note by itself, out of the reach of the page, where the browser cannot tell whether a press was meant. */
  'note.popOut': (card: NotedCard) => null;
  /** The card that the note was last opened by itself for; given once. */
  'note.poppedOut': (now: null) => NotedCard | null;
}

/** In Firefox a page can reach the note's frame and speak to it: what the note sends is checked as if a page had sent it. */
export const noteMaySend = {
  'note.title': NotedCardSchema,
  'note.popOut': NotedCardSchema,
  'note.poppedOut': v.null(),
  ...catalogFromNote,
  ...correctionsFromNote,
  ...verdictsFromNote,
} as const;
