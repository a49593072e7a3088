import { mergeAnswers, NO_ANSWERS, type TasteState } from './answers.ts';
import { readFriends } from './friends-store.ts';
import { readTaste } from './store.ts';
import type { Taste } from './taste.ts';
import { tasteOf } from './taste-cache.ts';

/** All tastes that count, and the titles that the person has seen according to imported files. */
export interface Tastes {
  /** The answers given here, with those of imported ratings files. */
  readonly state: TasteState;
  readonly own: Taste;
  readonly friends: readonly Taste[];
  /** Title keys. */
  readonly seen: ReadonlySet<string>;
}

export async function readTastes(): Promise<Tastes> {
  const [given, all] = await Promise.all([readTaste(), readFriends()]);
  const imported = all.filter(({ own }) => own);
  const rated = imported.map(({ taste }) => taste).reduce(mergeAnswers, NO_ANSWERS);
  const state = mergeAnswers(given, rated);
  return {
    state,
    own: tasteOf(state),
    friends: all.filter(({ own }) => !own).map(({ taste }) => tasteOf(taste)),
    seen: new Set(imported.flatMap(({ seen }) => seen)),
  };
}
