import { isTasteState, NO_ANSWERS, type TasteState } from '../recommend/answers.ts';
import { database } from './database.ts';

export const TASTE_KEY = 'state';

/** A damaged state is no state: taste starts over rather than stand in the way. */
export async function readTaste(): Promise<TasteState> {
  const stored: unknown = await (await database()).get('taste', TASTE_KEY);
  return isTasteState(stored) ? stored : NO_ANSWERS;
}

/** Read and written in one transaction, so that two answers at once both count. */
export async function changeTaste(change: (state: TasteState) => TasteState): Promise<void> {
  const tx = (await database()).transaction('taste', 'readwrite');
  const stored: unknown = await tx.store.get(TASTE_KEY);
  await tx.store.put(change(isTasteState(stored) ? stored : NO_ANSWERS), TASTE_KEY);
  await tx.done;
}

export const forgetTaste = (): Promise<void> => changeTaste(() => NO_ANSWERS);
