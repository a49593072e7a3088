import { NO_ANSWERS, type TasteState, together } from './answers.ts';
import { readFriends } from './friends-store.ts';
import { readTaste } from './store.ts';
import type { Taste } from './taste.ts';
import { tasteOf } from './taste-cache.ts';

/** Everybody's taste that counts, and what files say the person has seen. */
export interface Tastes {
  /** What the person said here, with what they brought along from elsewhere. */
  readonly state: TasteState;
  readonly own: Taste;
  readonly friends: readonly Taste[];
  readonly seen: ReadonlySet<string>;
}

export async function tastes(): Promise<Tastes> {
  const [said, all] = await Promise.all([readTaste(), readFriends()]);
  const brought = all.filter(({ own }) => own);
  const state = together(said, brought.map(({ taste }) => taste).reduce(together, NO_ANSWERS));
  return {
    state,
    own: tasteOf(state),
    friends: all.filter(({ own }) => !own).map(({ taste }) => tasteOf(taste)),
    seen: new Set(brought.flatMap(({ seen }) => seen)),
  };
}
