import { type CardFace, hrefOf, labelOf, posterOf } from '../demo-card.ts';
import { byId } from './programme.ts';

const STRIDE = 176;
/** Cards beyond each edge, so that fast scrolling does not show a gap. */
const SPARE = 2;

const newCard = (): HTMLElement => {
  const card = byId('card', HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (card instanceof HTMLElement) return card;
  throw new Error('the card template is empty');
};

const setText = (card: HTMLElement, selector: string, text: string): void => {
  const element = card.querySelector(selector);
  if (element) element.textContent = text;
};

/** Makes a card show another title, as virtual lists do: the element stays, its content changes. */
const fill = (card: HTMLElement, face: CardFace): void => {
  card.dataset.titleId = face.slug;
  card.setAttribute('href', hrefOf(face));
  card.setAttribute('aria-label', labelOf(face));
  card.querySelector('img')?.setAttribute('src', posterOf(face));
  setText(card, '.card-title', face.title);
  setText(card, '.card-facts', `${face.year} · ${face.genres}`);
};

/** A row of any length with only as many cards as fit in it; card i % n shows title i. */
export const endlessRow = (row: HTMLElement, faces: readonly CardFace[]): void => {
  const track = document.createElement('div');
  track.className = 'endless-track';
  track.style.width = `${faces.length * STRIDE}px`;
  row.append(track);
  const cards: HTMLElement[] = [];
  const shown: number[] = [];

  const place = (index: number): void => {
    const slot = index % cards.length;
    const card = cards[slot];
    const face = faces[index];
    if (!card || !face || shown[slot] === index) return;
    shown[slot] = index;
    fill(card, face);
    card.style.translate = `${index * STRIDE}px`;
  };
  const update = (): void => {
    const count = Math.min(faces.length, Math.ceil(row.clientWidth / STRIDE) + 2 * SPARE);
    while (cards.length < count) {
      const card = newCard();
      cards.push(card);
      track.append(card);
      shown.length = 0;
    }
    const last = Math.max(0, faces.length - cards.length);
    const first = Math.min(last, Math.max(0, Math.floor(row.scrollLeft / STRIDE) - SPARE));
    for (let i = 0; i < cards.length; i++) place(first + i);
  };
  row.addEventListener('scroll', update, { passive: true });
  new ResizeObserver(update).observe(row);
};
