import { type TasteState, withAnswer } from '../taste/answers.ts';

/** Of two records of the same title or mood the newer is kept. */
export const isNewer = (one: { readonly at: number }, other: { readonly at: number } | undefined): boolean =>
  !other || one.at > other.at;

/** The answers of both, with the later answer on each title; the oldest are dropped when there are too many. */
export function mergeTastes(own: TasteState, added: TasteState): TasteState {
  const all = [...own.answers, ...added.answers].sort((a, b) => a.at - b.at);
  return all.reduce<TasteState>(withAnswer, { version: 1, answers: [] });
}
