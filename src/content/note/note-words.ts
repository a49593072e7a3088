import { list, text } from '../../i18n/text.ts';
import type { KnownTitle } from '../../pages/known-title.ts';
import { AFTER, reason } from '../../ui/reason.ts';
import { element } from './note-element.ts';

/** An artist's year is only the decade in which they became known. */
const originOf = ({ by, kind, year }: KnownTitle): string =>
  [by, kind === 'music' && by === undefined ? '' : year || ''].filter(Boolean).join(' · ');

const genresOf = ({ because }: KnownTitle): string =>
  list(because.genres.map(genre => text(`genre_${genre}`)));

/** Why, in one sentence; once something was said of the title, what comes of that. */
export function sentenceOf(title: KnownTitle): string {
  if (title.verdict) return text(AFTER[title.verdict]);
  return title.isOfPage ? text('note_page_says', genresOf(title)) : reason(title);
}

export const labelOf = (title: KnownTitle): string =>
  [title.name, originOf(title)].filter(Boolean).join(', ');

export const wordsOf = (title: KnownTitle, sentence = sentenceOf(title)): readonly Node[] => [
  element('h2', {}, title.name, ' ', element('span', {}, originOf(title))),
  element('p', { role: 'status' }, sentence),
];
