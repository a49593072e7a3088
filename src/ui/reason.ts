import { asKey, list, text } from '../i18n/text.ts';
import type { KnownTitle } from '../pages/known-title.ts';
import type { LitNow, TitlePick } from '../picks/title-pick.ts';

type Because = TitlePick['because'];

const MOST_WORDS = 2;

const genreWords = (genres: Because['genres']): string[] => genres.map(genre => text(`genre_${genre}`));
const vibeWords = (vibes: Because['vibes']): string[] => vibes.map(vibe => text(`vibe_${asKey(vibe)}`));

/**
 * Why a title was picked, in two words: a genre and what the title does to its viewers, as far as the mood asks for
 * them. They stand side by side without "and": each language would have to inflect the adjective in its own way.
 */
export const reason = ({
  because: { genres, vibes, styles = [], goal, liked, isLoved },
}: TitlePick): string => {
  const ofGenre = genreWords(genres);
  const words = [...ofGenre.slice(0, 1), ...vibeWords(vibes).slice(0, 1), ...ofGenre.slice(1), ...styles];
  const fits = text(`why_${goal}`, words.slice(0, MOST_WORDS).join(' · '));
  const why = isLoved ? text('why_loved', fits) : fits;
  return liked ? text('why_liked', why, liked) : why;
};

/** The sentence below a pick: why it was picked or, once the person gave a verdict, what the verdict changes. */
export function pickSentence(pick: KnownTitle): string {
  if (pick.verdict) return text(`said_${pick.verdict}`);
  return pick.isOfPage ? text('note_page_says', genreList(pick.because.genres)) : reason(pick);
}

export const genreList = (genres: Because['genres']): string => list(genreWords(genres));

/** The sentence below a title of the catalog: whether it would be lit in the mood in force, and why. */
export function litSentence(now: LitNow | null): string {
  if (!now) return text('catalog_no_mood');
  if (!now.lit) return text('catalog_dark');
  const { genres, vibes, goal } = now.because;
  const words = [...genreWords(genres), ...vibeWords(vibes)];
  return words.length > 0 ? text('catalog_lit', text(`why_${goal}`, list(words))) : text('catalog_lit_now');
}
