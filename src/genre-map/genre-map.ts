import { GENRES, type Genre, isGenre } from '../catalog/genres.ts';
import { EMOTIONS, type Emotion, isEmotion } from '../mood/emotions.ts';
import { type Goal, isGoal } from '../mood/goals.ts';
import type { Odds } from '../mood/odds.ts';
import { GOAL_SHIFTS } from './goal-shifts.ts';
import { areVibeRows, type VibeRows } from './vibe-rows.ts';
import { areWeights, isObject, type Weight } from './weight.ts';

/** A genre that is not named has the weight 0. */
type Row = { readonly [G in Genre]?: Weight };

/**
 * The person's weights for each emotion and genre, which hold for the goal "match". For other goals they are shifted
 * (`GOAL_SHIFTS`), except for the weights that the person has set for one goal by hand.
 */
export type GenreMap = { readonly [E in Emotion]: Row } & {
  readonly byGoal?: { readonly [G in Goal]?: { readonly [E in Emotion]?: Row } };
  readonly vibes?: VibeRows;
};

export const BLANK_MAP: GenreMap = {
  angry: {},
  disgust: {},
  fear: {},
  happy: {},
  sad: {},
  surprise: {},
  neutral: {},
};

const isRow = (value: unknown): boolean => areWeights(value, isGenre);

const areRows = (value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([emotion, row]) => isEmotion(emotion) && isRow(row));

const isByGoal = (value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([goal, rows]) => isGoal(goal) && areRows(rows));

/** Maps stored before there were goals have no `byGoal`, those from before the page of vibes no `vibes`; they are valid. */
export const isGenreMap = (value: unknown): value is GenreMap =>
  isObject(value) &&
  EMOTIONS.every(emotion => Object.hasOwn(value, emotion) && isRow(value[emotion])) &&
  (value.byGoal === undefined || isByGoal(value.byGoal)) &&
  (value.vibes === undefined || areVibeRows(value.vibes));

export function withWeight(
  map: GenreMap,
  emotion: Emotion,
  genre: Genre,
  weight: Weight,
  goal: Goal = 'match',
): GenreMap {
  if (goal === 'match') return { ...map, [emotion]: { ...map[emotion], [genre]: weight } };
  const rows = map.byGoal?.[goal] ?? {};
  const row = { ...rows[emotion], [genre]: weight };
  return { ...map, byGoal: { ...map.byGoal, [goal]: { ...rows, [emotion]: row } } };
}

/** Whether the person has set this cell for a goal by hand; always true for "match". */
export const isSetFor = (map: GenreMap, goal: Goal, emotion: Emotion, genre: Genre): boolean =>
  goal === 'match' || map.byGoal?.[goal]?.[emotion]?.[genre] !== undefined;

/** Removes what was set by hand for a goal, so that the cell follows the map for "match" again. */
export function withoutWeight(map: GenreMap, emotion: Emotion, genre: Genre, goal: Goal): GenreMap {
  const rows = map.byGoal?.[goal];
  if (!rows) return map;
  const { [genre]: _removed, ...row } = rows[emotion] ?? {};
  return { ...map, byGoal: { ...map.byGoal, [goal]: { ...rows, [emotion]: row } } };
}

/** Removes all weights that were set by hand for one goal. */
export function withoutGoal(map: GenreMap, goal: Goal): GenreMap {
  const { [goal]: _removed, ...others } = map.byGoal ?? {};
  return { ...map, byGoal: others };
}

const toWeight = (number: number): Weight => Math.max(-2, Math.min(2, number)) as Weight;

/** The weight of one cell: as set by hand for this goal, or else the weight for "match" with the goal's shift. */
export function weightOf(map: GenreMap, goal: Goal, emotion: Emotion, genre: Genre): Weight {
  const own = map[emotion][genre] ?? 0;
  if (goal === 'match') return own;
  const set = map.byGoal?.[goal]?.[emotion]?.[genre];
  if (set !== undefined) return set;
  const { keep, all, per } = GOAL_SHIFTS[goal];
  return toWeight(Math.trunc(own * keep) + (all[genre] ?? 0) + (per?.[emotion]?.[genre] ?? 0));
}

/** The weight of each genre for these odds, from −2 to 2. */
export function genreWeights(map: GenreMap, odds: Odds, goal: Goal = 'match'): ReadonlyMap<Genre, number> {
  const weigh = (genre: Genre): number =>
    EMOTIONS.reduce((sum, emotion) => sum + odds[emotion] * weightOf(map, goal, emotion, genre), 0);
  return new Map(GENRES.map(({ id }) => [id, weigh(id)]));
}
