import { type TasteState, withAnswer } from '../taste/answers.ts';

/** Of two records of one thing the newer holds. */
export const isNewer = (one: { readonly at: number }, other: { readonly at: number } | undefined): boolean =>
  !other || one.at > other.at;

/** Answers of both, the last word on each title; the oldest make room, as always. */
export function mergeTastes(own: TasteState, added: TasteState): TasteState {
  const all = [...own.answers, ...added.answers].sort((a, b) => a.at - b.at);
  return all.reduce<TasteState>(withAnswer, { version: 1, answers: [] });
}
