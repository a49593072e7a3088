import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { NotedCard } from '../../src/note/noted-card.ts';
import type { KnownTitle } from '../../src/pages/known-title.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { NOTE_VERDICTS, pickParts, titleParts, verdictButtons } from '../../src/ui/pick-parts.ts';
import { PickSentence, PickTitle, VerdictButtons } from '../../src/ui/pick-view.tsx';
import { NoteSearch } from './note-search.tsx';
import { isSearching, judge, sentence, shown } from './note-state.ts';
import { acceptsPresses, seesWhatCovers } from './press-guard.ts';

interface TitleProps {
  readonly card: NotedCard;
  readonly title: KnownTitle;
}

const Answers = ({ title }: { readonly title: KnownTitle }): JSX.Element => (
  <>
    <VerdictButtons buttons={verdictButtons(title, NOTE_VERDICTS)} onPress={verdict => void judge(verdict)} />
    {!title.isPrivate && (
      <button
        type="button"
        class="quiet"
        data-action="wrong"
        onClick={() => {
          isSearching.value = true;
        }}
      >
        {text('note_wrong')}
      </button>
    )}
  </>
);

/** In a frame of which the browser cannot say whether a page covers it, no press may count as an answer. */
const PopOut = ({ card }: { readonly card: NotedCard }): JSX.Element => (
  <button
    type="button"
    data-action="answer"
    onClick={() => {
      send('note.popOut', card).catch(error => console.error('note', error));
    }}
  >
    {text('note_answer')}
  </button>
);

const TitleNote = ({ card, title, isAlone }: TitleProps & { readonly isAlone: boolean }): JSX.Element => (
  <>
    <h2>
      <PickTitle parts={pickParts(title)} />
    </h2>
    <PickSentence sentence={sentence.value} />
    {isSearching.value ? (
      <NoteSearch name={card.sighting.text} />
    ) : (
      <div class="row">{isAlone || seesWhatCovers ? <Answers title={title} /> : <PopOut card={card} />}</div>
    )}
  </>
);

/** The card of a title, named as the page names it, that the person wants left alone. */
const LeftAlone = ({ card }: { readonly card: NotedCard }): JSX.Element => (
  <>
    <h2>
      <PickTitle parts={titleParts({ name: card.sighting.text }, [])} />
    </h2>
    <PickSentence sentence={sentence.value} />
  </>
);

/** What screen readers call the note. */
export const labelOf = (title: KnownTitle): string => {
  const { title: name, facts } = pickParts(title);
  return [name, facts].filter(Boolean).join(', ');
};

/** The field of the search is gone, and the keyboard with it. */
function useKeyboardAfterSearch(): void {
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (!isSearching.value && isLost) document.querySelector('button')?.focus();
  }, [isSearching.value]);
}

/** `isAlone`: in the browser's own popup or window instead of a frame in a page. */
export const NoteCard = ({ isAlone }: { readonly isAlone: boolean }): JSX.Element | null => {
  useKeyboardAfterSearch();
  if (!shown.value) return null;
  const { card, title } = shown.value;
  const isReady = isAlone || acceptsPresses.value;
  return (
    <main
      class={isReady ? 'note accepts-presses' : 'note'}
      data-mood={title?.because.emotion}
      aria-label={title ? labelOf(title) : undefined}
    >
      {title ? <TitleNote card={card} title={title} isAlone={isAlone} /> : <LeftAlone card={card} />}
    </main>
  );
};
