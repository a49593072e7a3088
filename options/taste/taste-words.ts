import { asKey, type TextKey, text } from '../../src/i18n/text.ts';
import { isEmotion } from '../../src/mood/emotions.ts';
import { GOALS } from '../../src/mood/goals.ts';
import type { ListedFriend } from '../../src/taste/friend.ts';
import type { LearnedWeight } from '../../src/taste/learned.ts';

const OLDEST_DECADE = 1900;
/** The feature of the oldest decade stands for all years before the next one. */
const OLDEST_UNTIL = 1950;

const decadeWords = (decade: number): string =>
  decade === OLDEST_DECADE
    ? text('filter_until', text('filter_decade', String(OLDEST_UNTIL)))
    : text('filter_decade', String(decade));

/** The words for a feature's id, such as `genre:horror`. */
export function featureWords(feature: string): string {
  const [group, id = ''] = feature.split(':');
  return group === 'decade' ? decadeWords(Number(id)) : text(`${group}_${asKey(id)}` as TextKey);
}

/** The words for where a weight holds: always, in one emotion, or for one goal. */
export function partWords(part: LearnedWeight['part']): string {
  if (part === 'always') return text('taste_always');
  if (isEmotion(part)) return text('taste_when', text(`emotion_${part}`));
  const goal = GOALS.find(one => part === `goal:${one}`) ?? 'match';
  return text('taste_for', text(`goal_${goal}`));
}

/** In units of the score, to which a weight of 2 on the genre map adds 1. */
const STEPS = [
  { from: 0.3, more: 'taste_much_more', less: 'taste_much_less' },
  { from: 0.12, more: 'taste_more', less: 'taste_less' },
  { from: 0, more: 'taste_bit_more', less: 'taste_bit_less' },
] as const satisfies readonly { from: number; more: TextKey; less: TextKey }[];

export function weightWords(weight: number): string {
  const step = STEPS.find(({ from }) => Math.abs(weight) >= from) ?? STEPS[0];
  return text(weight > 0 ? step.more : step.less);
}

const SIMILARITY_WORDS = [
  { from: 0.4, words: 'kinship_much' },
  { from: 0.1, words: 'kinship_some' },
  { from: 0, words: 'kinship_none' },
] as const satisfies readonly { from: number; words: TextKey }[];

export const similarityWords = ({ similarity }: ListedFriend): string =>
  text((SIMILARITY_WORDS.find(({ from }) => similarity >= from) ?? SIMILARITY_WORDS[2]).words);
