import { parseJson } from '../files/json.ts';
import { MOST_ANSWERS } from '../storage/limits.ts';
import { isTasteState, type TasteAnswer, type TasteState } from './answers.ts';
import type { Context } from './context.ts';
import type { Taste } from './taste.ts';

const MARK = 'taste';
const VERSION = 1;

/** A file for friends: the answers with their moods, but without times and without anything about the person. */
export const writeTasteFile = ({ answers }: TasteState): string =>
  JSON.stringify({ moodlight: MARK, version: VERSION, answers: answers.map(withoutTime) });

const withoutTime = ({ at: _at, ...rest }: TasteAnswer): Omit<TasteAnswer, 'at'> => rest;

export type TasteFileProblem = 'not-json' | 'not-a-taste' | 'newer' | 'empty';

/** The taste in a file, with `now` as the time of all answers, or what is wrong with the file. */
export function readTasteFile(
  text: string,
  now: number,
): { readonly taste: TasteState } | { readonly problem: TasteFileProblem } {
  const file = parseJson(text);
  if (file === undefined) return { problem: 'not-json' };
  if (typeof file !== 'object' || file === null) return { problem: 'not-a-taste' };
  const { moodlight, version, answers } = file as Readonly<Record<string, unknown>>;
  if (moodlight !== MARK || typeof version !== 'number') return { problem: 'not-a-taste' };
  if (version > VERSION) return { problem: 'newer' };
  const dated = Array.isArray(answers)
    ? answers.slice(-MOST_ANSWERS).map(one => ({ ...one, at: now }))
    : undefined;
  const taste = { version: VERSION, answers: dated };
  if (!isTasteState(taste)) return { problem: 'not-a-taste' };
  return taste.answers.length === 0 ? { problem: 'empty' } : { taste };
}

/** If the taste with fewer answers has this many, the similarity counts half: two tastes may agree by chance. */
const HALF_TRUSTED = 15;
/** All friends together add at most this share of their weights, so that the person's own taste counts more. */
const FRIENDS_SHARE = 0.6;

function cosine(a: Float64Array, b: Float64Array): number {
  let product = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  for (let i = 0; i < a.length; i += 1) {
    product += (a[i] ?? 0) * (b[i] ?? 0);
    squaresOfA += (a[i] ?? 0) ** 2;
    squaresOfB += (b[i] ?? 0) ** 2;
  }
  return squaresOfA > 0 && squaresOfB > 0 ? product / Math.sqrt(squaresOfA * squaresOfB) : 0;
}

/** How alike two tastes are in this mood and goal, from 0 to 1; 0 for opposite tastes. */
export function tasteSimilarity(own: Taste, friend: Taste, context: Context): number {
  const answers = Math.min(own.size, friend.size);
  const alike = Math.max(0, cosine(own.weights(context), friend.weights(context)));
  return (alike * answers) / (answers + HALF_TRUSTED);
}

/** Taste weights plus those of the friends, each by similarity. The sum is not stored, so a removed friend has no effect. */
export function withFriends(
  weights: Float64Array,
  own: Taste,
  friends: readonly Taste[],
  context: Context,
): Float64Array {
  const shares = friends.map(friend => ({ friend, share: tasteSimilarity(own, friend, context) }));
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return weights;
  const added = Float64Array.from(weights);
  for (const { friend, share } of shares) {
    const part = (FRIENDS_SHARE * share * Math.min(1, total)) / total;
    for (const [i, weight] of friend.weights(context).entries()) added[i] = (added[i] ?? 0) + part * weight;
  }
  return added;
}
