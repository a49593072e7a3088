import { database } from '../storage/database.ts';
import { allOrNothing } from '../storage/transaction.ts';
import { isTasteState, NO_ANSWERS, type TasteState } from './answers.ts';

export const TASTE_KEY = 'state';

/** A damaged state is no state: taste starts over rather than stand in the way. */
export async function readTaste(): Promise<TasteState> {
  const stored: unknown = await (await database()).get('taste', TASTE_KEY);
  return isTasteState(stored) ? stored : NO_ANSWERS;
}

type Change = (state: TasteState) => TasteState;

interface TasteStore {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (state: TasteState, key: string) => Promise<unknown>;
}

/** Within a transaction of whoever changes something else as well. */
export async function changeStored(store: TasteStore, change: Change): Promise<void> {
  const stored = await store.get(TASTE_KEY);
  await store.put(change(isTasteState(stored) ? stored : NO_ANSWERS), TASTE_KEY);
}

/** Read and written in one transaction, so that two answers at once both count. */
export async function changeTaste(change: Change): Promise<void> {
  const tx = (await database()).transaction('taste', 'readwrite');
  await allOrNothing(tx, () => changeStored(tx.store, change));
}

export const forgetTaste = (): Promise<void> => changeTaste(() => NO_ANSWERS);
