import { EMOTIONS } from '../mood/emotions.ts';
import { type Goal, isGoal } from '../mood/goals.ts';
import { oddsToArray } from '../mood/odds.ts';
import { FEATURES, type Features, featuresOf } from '../picks/ranking/features.ts';
import type { Scores } from '../picks/ranking/score.ts';
import { pointOf } from '../picks/ranking/title-index.ts';

/** What each word about a title says of taste. "Seen" says nothing of it, so it is not here. */
export const SIGNALS = { up: 1, more: 1.5, down: -1, never: -1.5 } as const;
export type Signal = keyof typeof SIGNALS;

/** One thing learned: all that taste needs of it, so that nothing else has to be looked up again. */
export interface Answer {
  /** Which title, in whatever form the keeper of titles uses; a later word on it replaces this one. */
  readonly key: string;
  /** How to name it in a reason. */
  readonly name: string;
  readonly at: number;
  readonly signal: Signal;
  /** In the order of EMOTIONS. */
  readonly odds: readonly number[];
  readonly goal: Goal;
  /** What map and goal alone had promised, from −1 to 1: taste learns from what they got wrong. */
  readonly expected: number;
  readonly features: Features;
}

/** Everything taste knows. Emptied, it has learned nothing. */
export interface TasteState {
  readonly version: 1;
  readonly answers: readonly Answer[];
}

export const NO_ANSWERS: TasteState = { version: 1, answers: [] };

/** Older answers are forgotten by then anyway, and the sums stay within some milliseconds. */
export const MOST_ANSWERS = 300;
/** Longer than any title with its kind and year. */
const LONGEST_NAME = 400;
/** Twice the fit of a title that could hardly be better: theory is half believed. */
const TWICE_GREATEST_FIT = 5;

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Said {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly signal: Signal;
}

/** The answer to keep when something is said of a title in the mood and goal of these scores. */
export function answerOf(scores: Scores, title: number, said: Said): Answer {
  const { map, point } = scores.parts(title);
  const { shelf, wish } = scores;
  return {
    ...said,
    odds: oddsToArray(wish.odds).map(round),
    goal: wish.goal,
    expected: round(Math.max(-1, Math.min(1, (map + point) / TWICE_GREATEST_FIT))),
    features: featuresOf(shelf.columns, pointOf(shelf, title), title),
  };
}

/** The last word on a title counts; the oldest answers make room. */
export const withAnswer = ({ answers }: TasteState, answer: Answer): TasteState => ({
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

/** ECMA-262, Time Range: further off, what is forgotten with time would drown the rest. */
const LAST_MOMENT = 8.64e15;
const isMoment = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= LAST_MOMENT;

/** A file from elsewhere may hold any number: one beyond its range would drown all others. */
const isShare = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= 1;
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_NAME;

const isAnswer = (value: unknown): value is Answer =>
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
  value.odds.every(isShare) &&
  isObject(value.features) &&
  Object.keys(value.features).length <= FEATURES.length &&
  Object.values(value.features).every(isShare);

/** The person's word on a title counts before what they brought along; beyond twice the most, the latter makes room. */
export const together = (own: TasteState, brought: TasteState): TasteState => {
  const said = new Set(own.answers.map(({ key }) => key));
  const added = brought.answers.filter(({ key }) => !said.has(key));
  return { version: 1, answers: [...added, ...own.answers].slice(-2 * MOST_ANSWERS) };
};

/** Stored states may be damaged, come from an older version, or from a file that would have taste count for hours. */
export const isTasteState = (value: unknown): value is TasteState =>
  isObject(value) &&
  value.version === 1 &&
  Array.isArray(value.answers) &&
  value.answers.length <= MOST_ANSWERS &&
  value.answers.every(isAnswer);
