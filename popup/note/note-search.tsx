import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundTitle } from '../../src/catalog/search/search.ts';
import { text } from '../../src/i18n/text.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { PAGE_FACTS, titleParts } from '../../src/ui/pick-parts.ts';
import { PickTitle } from '../../src/ui/pick-view.tsx';
import { correct } from './note-state.ts';

const MOST_FOUND = 5;
/** The search takes no more; names that are longer still differ before that. */
const LONGEST = 100;
const AFTER_TYPING = 200;

/** The titles found for a name, a moment after the last letter. */
function useFound(name: string): readonly FoundTitle[] {
  const [found, setFound] = useState<readonly FoundTitle[]>([]);
  useEffect(() => {
    let isLatest = true;
    const search = async (): Promise<void> => {
      const titles = await send('catalog.search', { text: name, limit: MOST_FOUND });
      if (isLatest) setFound(titles);
    };
    const timer = setTimeout(
      () => search().catch(error => console.error('note search', error)),
      AFTER_TYPING,
    );
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [name]);
  return found;
}

const Choice = ({ keyOf, children }: { readonly keyOf: string; readonly children: JSX.Element | string }) => (
  <button type="button" data-found={keyOf} onClick={() => void correct(keyOf)}>
    {children}
  </button>
);

/** A search for the right title of a card that was recognised as a wrong one. */
export const NoteSearch = ({ name }: { readonly name: string }): JSX.Element => {
  const [typed, setTyped] = useState(name.slice(0, LONGEST));
  const field = useRef<HTMLInputElement>(null);
  const found = useFound(typed);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="search">
      <label for="which">{text('note_which')}</label>
      <input
        ref={field}
        type="search"
        id="which"
        value={typed}
        maxLength={LONGEST}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ul>
        {found.map(title => (
          <li key={title.key}>
            <Choice keyOf={title.key}>
              <PickTitle parts={titleParts(title, PAGE_FACTS)} />
            </Choice>
          </li>
        ))}
      </ul>
      <div class="row">
        <Choice keyOf="">{text('note_none')}</Choice>
      </div>
    </div>
  );
};
