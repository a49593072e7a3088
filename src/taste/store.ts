import { database } from '../storage/database.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import { NO_ANSWERS, soundTaste, type TasteState } from './answers.ts';

export const TASTE_KEY = 'state';

/** A state of which nothing can be read counts as none, so that taste starts again instead of failing. */
export async function readTaste(): Promise<TasteState> {
  const stored: unknown = await (await database()).get('taste', TASTE_KEY);
  return soundTaste(stored) ?? NO_ANSWERS;
}

type Change = (state: TasteState) => TasteState;

interface TasteStore {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (state: TasteState, key: string) => Promise<unknown>;
}

/** For a transaction that changes other stores as well. */
export async function changeStoredTaste(store: TasteStore, change: Change): Promise<void> {
  const stored = await store.get(TASTE_KEY);
  await store.put(change(soundTaste(stored) ?? NO_ANSWERS), TASTE_KEY);
}

/** Reads and writes in one transaction, so that of two answers given at the same time none is lost. */
export async function changeTaste(change: Change): Promise<void> {
  const tx = (await database()).transaction('taste', 'readwrite');
  await commitOrAbort(tx, () => changeStoredTaste(tx.store, change));
}

export const forgetTaste = (): Promise<void> => changeTaste(() => NO_ANSWERS);
