import { type CardFace, posterOf, shelfHtml } from '../demo-card.ts';
import { escapeHtml } from '../slug.ts';

const KINDS = { film: 'Film', series: 'Series' } as const satisfies Record<CardFace['kind'], string>;

const shared = (a: CardFace, b: CardFace): number => {
  const genres = new Set(a.genres.split(', '));
  return b.genres.split(', ').filter(genre => genres.has(genre)).length;
};

const alike = (face: CardFace, all: readonly CardFace[]): CardFace[] =>
  all
    .filter(other => other.slug !== face.slug && shared(face, other) > 0)
    .sort((a, b) => shared(face, b) - shared(face, a))
    .slice(0, 12);

export const titlePageHtml = (face: CardFace, all: readonly CardFace[]): string => `<div class="detail">
  <img class="detail-poster" src="${posterOf(face)}" alt="" width="300" height="450">
  <div>
    <p class="back"><a href="/">All titles</a></p>
    <h1 data-title-id="${face.slug}">${escapeHtml(face.title)}</h1>
    <p class="detail-facts"><span class="year">${face.year}</span> · <span class="kind">${KINDS[face.kind]}</span></p>
    <ul class="chips">${face.genres
      .split(', ')
      .map(genre => `<li>${escapeHtml(genre)}</li>`)
      .join('')}</ul>
    <p class="detail-note">Showing tonight, in your own armchair.</p>
  </div>
</div>
${shelfHtml('alike', 'More like this', alike(face, all))}`;
