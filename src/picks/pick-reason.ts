import { EMOTION_TAGS, type EmotionTag, tagPoint } from '../catalog/emotion-tags.ts';
import { type Genre, genresOfBits } from '../catalog/genres.ts';
import type { Point } from '../catalog/point.ts';
import { type TagOfTitle, tagsOf } from '../catalog/title.ts';
import type { Emotion } from '../mood/emotions.ts';
import { nearness } from './ranking/genre-fit.ts';
import type { Scores } from './ranking/score.ts';
import type { PickReason } from './title-pick.ts';

const MOST_REASONS = 2;
/** Tags are predicted by a model: one with a lower confidence is not given as a reason. */
const SURE_ENOUGH = 0.4;
/** Somebody else may see the screen, and a list made for a mood needs no such reason. */
const NEVER_NAMED: EmotionTag = 'erotic';

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
    tags.filter(({ tag, confidence }) => confidence >= SURE_ENOUGH && tag !== NEVER_NAMED),
    ({ tag, confidence }) => confidence * nearnessOfTag(tag, target),
  ).map(({ tag }) => tag);

/** Why a title was chosen: its genres that the map asks for, its tags near the goal, and a liked title like it. */
export function pickReason(scores: Scores, title: number, emotion: Emotion, liked?: string): PickReason {
  const { columns } = scores.titleIndex;
  return {
    emotion,
    goal: scores.query.goal,
    genres: wantedGenres(scores, columns.genres[title] ?? 0),
    tags: wantedTags(tagsOf(columns, title), scores.target),
    ...(liked === undefined ? {} : { liked }),
  };
}
