/** Bundled into a plain page by the tests of the note: the note by itself, with a card of their choice. */
import { h, render } from 'preact';
import { NoteCard } from '../../../popup/note/note-card.tsx';
import { showCard } from '../../../popup/note/note-state.ts';

export async function show(text: string): Promise<void> {
  await showCard({ sighting: { text }, address: location.href });
  render(h(NoteCard, { isAlone: true }), document.body);
}
