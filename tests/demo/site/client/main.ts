import { shelfHtml } from '../demo-card.ts';
import { endlessRow } from './endless-row.ts';
import { byId, readProgramme } from './programme.ts';
import { titlePageHtml } from './title-page.ts';

const NAME = 'The Corner Cinema';
/** The delay of a real site's server: the extension must also find cards that are added later. */
const DELAY = 150;

const { everything, later } = readProgramme();
const home = byId('home', HTMLElement);
const titlePage = byId('title-page', HTMLElement);

const show = (path: string): void => {
  const face = everything.find(({ slug }) => path === `/title/${slug}`);
  home.hidden = face !== undefined;
  titlePage.hidden = face === undefined;
  titlePage.innerHTML = face ? titlePageHtml(face, everything) : '';
  document.title = face ? `${face.title} · ${NAME}` : NAME;
};

/** Shows another page of the site without loading a document. */
const follow = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.hash) return;
  event.preventDefault();
  history.pushState(null, '', link.pathname);
  show(link.pathname);
  scrollTo({ top: 0 });
};

const waiting = [...later];

const showMore = (): void => {
  const next = waiting.shift();
  if (!next) return;
  const button = byId('more', HTMLButtonElement);
  button.disabled = true;
  setTimeout(() => {
    byId('shelves', HTMLElement).insertAdjacentHTML(
      'beforeend',
      shelfHtml(next.id, next.heading, next.faces),
    );
    button.disabled = false;
    button.hidden = waiting.length === 0;
  }, DELAY);
};

document.addEventListener('click', follow);
addEventListener('popstate', () => show(location.pathname));
byId('more', HTMLButtonElement).addEventListener('click', showMore);
endlessRow(byId('everything', HTMLElement), everything);
show(location.pathname);
