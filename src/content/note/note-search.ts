import type { FoundTitle } from '../../catalog/search.ts';
import { text } from '../../i18n/text.ts';
import { send } from '../../protocol/dispatch.ts';
import { button, element } from './note-element.ts';

const MOST_FOUND = 5;
/** Of what may be asked; longer names begin alike. */
const LONGEST = 100;
const AFTER_TYPING = 200;

const rowOf = (found: FoundTitle, onChoose: (key: string) => void): HTMLElement => {
  const words = `${found.name} ${found.year || ''}`.trim();
  return element(
    'li',
    {},
    button({ 'data-found': found.key }, () => onChoose(found.key), words),
  );
};

/** Finds the right title for a card that was taken for another; '' chooses none. */
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
  let asked = '';
  const search = async (): Promise<void> => {
    asked = field.value.slice(0, LONGEST);
    const titles = await send('catalog.search', { text: asked, limit: MOST_FOUND });
    if (asked !== field.value.slice(0, LONGEST)) return;
    found.replaceChildren(...titles.map(title => rowOf(title, onChoose)));
    onFound();
  };
  let waiting: ReturnType<typeof setTimeout>;
  const searchSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search().catch(error => console.debug('Moodlight', error)), AFTER_TYPING);
  };
  field.addEventListener('input', searchSoon);
  searchSoon();
  const label = element('label', { for: 'which' }, text('note_which'));
  return element('div', { class: 'search' }, label, field, found, element('div', { class: 'row' }, none));
}
