import type { FoundTitle } from '../../catalog/search.ts';
import { text } from '../../i18n/text.ts';
import { send } from '../../protocol/dispatch.ts';
import { PAGE_FACTS, titleParts } from '../../ui/pick-parts.ts';
import { button, element } from './note-element.ts';

const MOST_FOUND = 5;
/** The search takes no more; names that are longer still differ before that. */
const LONGEST = 100;
const AFTER_TYPING = 200;

const rowOf = (found: FoundTitle, onChoose: (key: string) => void): HTMLElement => {
  const { title, facts } = titleParts(found, PAGE_FACTS);
  return element(
    'li',
    {},
    button({ 'data-found': found.key }, () => onChoose(found.key), `${title} ${facts}`.trim()),
  );
};

/** A search for the right title of a card that was recognised as a wrong one; the key '' means that it is none. */
export function searchFor(name: string, onChoose: (key: string) => void, onFound: () => void): HTMLElement {
  const field = element('input', {
    type: 'search',
    id: 'which',
    value: name,
    maxlength: String(LONGEST),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const found = element('ul');
  const none = button({ 'data-found': '' }, () => onChoose(''), text('note_none'));
  const query = (): string => field.value.slice(0, LONGEST);
  const search = async (): Promise<void> => {
    const asked = query();
    const titles = await send('catalog.search', { text: asked, limit: MOST_FOUND });
    if (asked !== query()) return;
    found.replaceChildren(...titles.map(title => rowOf(title, onChoose)));
    onFound();
  };
  let timer: ReturnType<typeof setTimeout>;
  const searchSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => search().catch(error => console.debug('Moodlight', error)), AFTER_TYPING);
  };
  field.addEventListener('input', searchSoon);
  searchSoon();
  const label = element('label', { for: 'which' }, text('note_which'));
  return element('div', { class: 'search' }, label, field, found, element('div', { class: 'row' }, none));
}
