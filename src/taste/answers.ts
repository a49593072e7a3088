import { EMOTIONS } from '../mood/emotions.ts';
import { type Goal, isGoal } from '../mood/goals.ts';
import { oddsToArray } from '../mood/odds.ts';
import { FEATURES, type Features, featuresOf } from '../picks/ranking/features.ts';
import type { Scores } from '../picks/ranking/score.ts';
import { pointOf } from '../picks/ranking/title-index.ts';
import { isMoment, LONGEST_TASTE_NAME, MOST_ANSWERS } from '../storage/limits.ts';

/** How much each verdict says for or against a title. "Seen" is not here, because it says nothing about taste. */
export const SIGNALS = { up: 1, more: 1.5, down: -1, never: -1.5 } as const;
export type Signal = keyof typeof SIGNALS;

/** A verdict as taste stores it, with all that taste needs to learn from it. */
export interface TasteAnswer {
  /** The title's key; a later answer on the same title replaces this one. */
  readonly key: string;
  /** The title's name, for reasons. */
  readonly name: string;
  readonly at: number;
  readonly signal: Signal;
  /** The odds of the mood it was given in, in the order of EMOTIONS. */
  readonly odds: readonly number[];
  readonly goal: Goal;
  /** What genre map and goal alone predicted, from −1 to 1; taste learns from the difference to the signal. */
  readonly expected: number;
  readonly features: Features;
}

/** All that taste is computed from. */
export interface TasteState {
  readonly version: 1;
  readonly answers: readonly TasteAnswer[];
}

export const NO_ANSWERS: TasteState = { version: 1, answers: [] };

/** Twice the fit of the best titles, so that genre map and goal predict at most half a "like". */
const TWICE_BEST_FIT = 5;

/** Most people like what most people like: an answer that agrees with the others says less. */
const REGARD_EXPECTS = 0.3;

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface SignalOnTitle {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly signal: Signal;
}

/** The answer to store when a signal is given on a title in the mood and goal of these scores. */
export function answerOf(scores: Scores, title: number, given: SignalOnTitle): TasteAnswer {
  const { map, point, regard } = scores.parts(title);
  const { titleIndex, query } = scores;
  return {
    ...given,
    odds: oddsToArray(query.odds).map(round),
    goal: query.goal,
    expected: round(Math.max(-1, Math.min(1, (map + point) / TWICE_BEST_FIT + REGARD_EXPECTS * regard))),
    features: featuresOf(titleIndex.columns, pointOf(titleIndex, title), title),
  };
}

/** An answer on the same title is replaced; beyond MOST_ANSWERS the oldest are dropped. */
export const withAnswer = ({ answers }: TasteState, answer: TasteAnswer): TasteState => ({
  version: 1,
  answers: [...answers.filter(({ key }) => key !== answer.key), answer].slice(-MOST_ANSWERS),
});

export const withoutAnswer = ({ answers }: TasteState, key: string): TasteState => ({
  version: 1,
  answers: answers.filter(answer => answer.key !== key),
});

export const withoutAnswersBefore = ({ answers }: TasteState, time: number): TasteState => ({
  version: 1,
  answers: answers.filter(({ at }) => at >= time),
});

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A file from somebody else may hold any number: one beyond this range would outweigh all others. */
const isShare = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= 1;
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TASTE_NAME;

const isAnswer = (value: unknown): value is TasteAnswer =>
  isObject(value) &&
  isName(value.key) &&
  isName(value.name) &&
  isMoment(value.at) &&
  isShare(value.expected) &&
  typeof value.signal === 'string' &&
  Object.hasOwn(SIGNALS, value.signal) &&
  isGoal(value.goal) &&
  Array.isArray(value.odds) &&
  value.odds.length === EMOTIONS.length &&
  value.odds.every(share => isShare(share) && share >= 0) &&
  isObject(value.features) &&
  Object.keys(value.features).length <= FEATURES.length &&
  Object.values(value.features).every(isShare);

/**
 * The person's own answers with those of imported files; on the same title, the own one counts. Beyond twice
 * MOST_ANSWERS, imported ones are dropped.
 */
export const mergeAnswers = (own: TasteState, imported: TasteState): TasteState => {
  const ownKeys = new Set(own.answers.map(({ key }) => key));
  const added = imported.answers.filter(({ key }) => !ownKeys.has(key));
  return { version: 1, answers: [...added, ...own.answers].slice(-2 * MOST_ANSWERS) };
};

const hasAnswers = (value: unknown): value is { readonly answers: readonly unknown[] } =>
  isObject(value) && value.version === 1 && Array.isArray(value.answers);

/** A state from a file may be damaged, come from another version, or hold so many answers that it would take hours. */
export const isTasteState = (value: unknown): value is TasteState =>
  hasAnswers(value) && value.answers.length <= MOST_ANSWERS && value.answers.every(isAnswer);

/** What is sound of a stored state: one damaged answer does not take the others with it. Null where nothing is. */
export const soundTaste = (value: unknown): TasteState | null =>
  hasAnswers(value) ? { version: 1, answers: value.answers.filter(isAnswer).slice(-MOST_ANSWERS) } : null;
