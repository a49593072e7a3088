import { parseJson } from '../files/json.ts';
import { type Answer, isTasteState, MOST_ANSWERS, type TasteState } from './answers.ts';
import type { Context } from './context.ts';
import type { Taste } from './taste.ts';

const MARK = 'taste';
const VERSION = 1;

/** A taste to hand on: what was said of titles, in which mood; not when, and nothing of who said it. */
export const writeTasteFile = ({ answers }: TasteState): string =>
  JSON.stringify({ moodlight: MARK, version: VERSION, answers: answers.map(withoutTime) });

const withoutTime = ({ at: _when, ...rest }: Answer): Omit<Answer, 'at'> => rest;

export const TASTE_FILE_PROBLEMS = ['not-json', 'not-a-taste', 'newer', 'empty'] as const;
export type TasteFileProblem = (typeof TASTE_FILE_PROBLEMS)[number];

/** The taste of a file, dated to the day it was taken in, or what is wrong with it. */
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

/** With this many answers on the thinner side, likeness is believed by half: two may agree by chance. */
const HALF_BELIEVED = 15;
/** Friends together add at most this share of what they think: the person's own word stays the louder. */
const FRIENDS_SHARE = 0.6;

function cosine(a: Float64Array, b: Float64Array): number {
  let together = 0;
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < a.length; i += 1) {
    together += (a[i] ?? 0) * (b[i] ?? 0);
    ofA += (a[i] ?? 0) ** 2;
    ofB += (b[i] ?? 0) ** 2;
  }
  return ofA > 0 && ofB > 0 ? together / Math.sqrt(ofA * ofB) : 0;
}

/** How alike two tastes are in this very mood and goal, from 0 to 1; opposites are no neighbours. */
export function kinship(own: Taste, friend: Taste, context: Context): number {
  const answers = Math.min(own.size, friend.size);
  const alike = Math.max(0, cosine(own.weights(context), friend.weights(context)));
  return (alike * answers) / (answers + HALF_BELIEVED);
}

/** Taste weights with the friends' added, each by kinship. A friend removed leaves no trace: nothing is stored. */
export function withFriends(
  weights: Float64Array,
  own: Taste,
  friends: readonly Taste[],
  context: Context,
): Float64Array {
  const neighbours = friends.map(friend => ({ friend, share: kinship(own, friend, context) }));
  const total = neighbours.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return weights;
  const added = Float64Array.from(weights);
  for (const { friend, share } of neighbours) {
    const part = (FRIENDS_SHARE * share * Math.min(1, total)) / total;
    for (const [i, weight] of friend.weights(context).entries()) added[i] = (added[i] ?? 0) + part * weight;
  }
  return added;
}
