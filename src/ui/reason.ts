import { type TextKey, text } from '../i18n/text.ts';
import type { TitlePick } from '../picks/title-pick.ts';
import type { Verdict } from '../verdicts/verdict.ts';

const MOST_WORDS = 2;

/**
 * Two words why: what it is, and what it does to you, as far as the mood asks for it. A noun and an adjective stand
 * side by side: no language joins them with "and", and each would bend the adjective in its own way.
 */
export const reason = ({ because: { genres, tags, styles = [], goal, liked } }: TitlePick): string => {
  const does = tags.map(tag => text(`tag_${tag}`));
  const is = genres.map(genre => text(`genre_${genre}`));
  const words = [...is.slice(0, 1), ...does.slice(0, 1), ...is.slice(1), ...styles].slice(0, MOST_WORDS);
  const why = text(`why_${goal}`, words.join(' · '));
  return liked ? text('why_liked', why, liked) : why;
};

/** What a verdict will change, said where the reason stood. */
export const AFTER = {
  up: 'said_up',
  down: 'said_down',
  seen: 'said_seen',
  never: 'said_never',
  more: 'said_more',
} as const satisfies { readonly [V in Verdict]: TextKey };
