import type { DemoTitle } from '../../../data/demo/titles.ts';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import type { Genre } from '../../../src/catalog/genres.ts';
import { escapeHtml, slugOf } from './slug.ts';

/** Everything that a card shows, as strings; the page's script fills reused cards with it. */
export interface CardFace {
  readonly slug: string;
  readonly title: string;
  readonly year: string;
  readonly genres: string;
  readonly kind: DemoTitle['kind'];
}

const genreName = (genre: Genre): string => messages[`genre_${genre}`].message;

export const faceOf = (title: DemoTitle): CardFace => ({
  slug: slugOf(title),
  title: title.title,
  year: String(title.year),
  genres: title.genres.map(genreName).join(', '),
  kind: title.kind,
});

export const labelOf = ({ title, year }: CardFace): string => `${title} (${year})`;
export const hrefOf = ({ slug }: CardFace): string => `/title/${slug}`;
export const posterOf = ({ slug }: CardFace): string => `/posters/${slug}.svg`;

export const cardHtml = (
  face: CardFace,
): string => `<a class="title-card" data-title-id="${face.slug}" href="${hrefOf(face)}" aria-label="${escapeHtml(labelOf(face))}">
  <img class="poster" src="${posterOf(face)}" alt="" width="300" height="450" loading="lazy" draggable="false">
  <span class="card-title">${escapeHtml(face.title)}</span>
  <span class="card-facts">${face.year} · ${escapeHtml(face.genres)}</span>
</a>`;

export const shelfHtml = (
  id: string,
  heading: string,
  faces: readonly CardFace[],
): string => `<section class="shelf" aria-labelledby="shelf-${id}">
  <h2 id="shelf-${id}">${escapeHtml(heading)}</h2>
  <ul class="shelf-row" tabindex="-1">${faces.map(face => `<li>${cardHtml(face)}</li>`).join('')}</ul>
</section>`;
