import type { JSX } from 'preact';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { localiseDocument } from '../../src/i18n/localise-document.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { announcement, followPerson, reportHeight, takePort } from './framed.ts';
import { NoteCard } from './note-card.tsx';
import { isSearching, sentence, showCard, shown } from './note-state.ts';
import { guardPresses } from './press-guard.ts';

/** In a frame of a page, or alone in the browser's own popup (src/note/popped-out-keeper.ts). */
const isAlone = window.top === window;
if (!isAlone) takePort();

const Framed = (): JSX.Element => {
  const drawn = [shown.value, isSearching.value, sentence.value];
  useLayoutEffect(reportHeight, drawn);
  return (
    <>
      <NoteCard isAlone={false} />
      <p class="hidden-text" role="status">
        {announcement.value}
      </p>
    </>
  );
};

async function showPoppedOut(): Promise<void> {
  const card = await send('note.poppedOut', null);
  if (card) await showCard(card);
  render(<NoteCard isAlone={true} />, document.body);
}

await localiseDocument('appName');
if (isAlone) {
  document.documentElement.classList.add('alone');
  await showPoppedOut();
} else {
  guardPresses();
  render(<Framed />, document.body);
  followPerson();
}
