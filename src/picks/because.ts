import { EMOTION_TAGS, type EmotionTag, tagPoint } from '../catalog/emotion-tags.ts';
import { type Genre, genresOfBits } from '../catalog/genres.ts';
import type { Point } from '../catalog/point.ts';
import { type TagOfTitle, tagsOf } from '../catalog/title.ts';
import type { Emotion } from '../mood/emotions.ts';
import { nearness } from './ranking/genre-fit.ts';
import type { Scores } from './ranking/score.ts';
import type { Because } from './title-pick.ts';

const MOST_REASONS = 2;
/** Learned tags are only likely: below this confidence one is no reason to name. */
const SURE_ENOUGH = 0.4;
/** Nobody looking over a shoulder needs to read this of a list made for a mood. */
const UNSAID: EmotionTag = 'erotic';

const strongest = <T>(all: readonly T[], strength: (one: T) => number): T[] =>
  all
    .filter(one => strength(one) > 0)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, MOST_REASONS);

const wantedGenres = (scores: Scores, bits: number): Genre[] =>
  strongest(genresOfBits(bits), genre => scores.weights.get(genre) ?? 0);

const nearnessOfTag = (tag: EmotionTag, target: Point): number => {
  const row = EMOTION_TAGS.find(({ id }) => id === tag);
  if (!row) return 0;
  const { pleasant, energy, tension } = tagPoint(row);
  return nearness(Float32Array.of(pleasant, energy, tension), 0, target);
};

const wantedTags = (tags: readonly TagOfTitle[], target: Point): EmotionTag[] =>
  strongest(
    tags.filter(({ tag, confidence }) => confidence >= SURE_ENOUGH && tag !== UNSAID),
    ({ tag, confidence }) => confidence * nearnessOfTag(tag, target),
  ).map(({ tag }) => tag);

/** Why a title was chosen: what of it the map asks for, what of it the goal asks for, what it resembles. */
export function becauseOf(scores: Scores, title: number, emotion: Emotion, liked?: string): Because {
  const { columns } = scores.shelf;
  return {
    emotion,
    goal: scores.wish.goal,
    genres: wantedGenres(scores, columns.genres[title] ?? 0),
    tags: wantedTags(tagsOf(columns, title), scores.target),
    ...(liked === undefined ? {} : { liked }),
  };
}
