import { titleKey } from '../catalog/title-ref.ts';
import { database } from '../storage/database.ts';
import { allOrNothing } from '../storage/transaction.ts';
import { type TasteState, withoutAnswer } from '../taste/answers.ts';
import { changeStored } from '../taste/store.ts';
import type { Feedback } from '../verdicts/verdict.ts';
import type { EntryRef } from './entries.ts';
import { isSoundFeedback } from './sound-records.ts';
import type { Between } from './when.ts';

const HISTORY = ['moods', 'feedback'] as const;

/** What taste learned of a verdict goes with it; a damaged one has taught nothing. */
const unlearn = (gone: readonly unknown[]) => (state: TasteState) =>
  gone
    .filter(isSoundFeedback)
    .reduce<TasteState>((rest, given) => withoutAnswer(rest, titleKey((given as Feedback).title)), state);

/** Moods and verdicts of a time, and what was learned of these, go together or not at all. */
export async function removeBetween({ from, to }: Between): Promise<void> {
  const tx = (await database()).transaction([...HISTORY, 'taste'] as const, 'readwrite');
  const range = IDBKeyRange.bound(from, to, false, true);
  await allOrNothing(tx, async () => {
    const gone = await tx.objectStore('feedback').index('at').getAll(range);
    for (const name of HISTORY) {
      const store = tx.objectStore(name);
      for (const key of await store.index('at').getAllKeys(range)) await store.delete(key);
    }
    await changeStored(tx.objectStore('taste'), unlearn(gone));
  });
}

export async function removeEntry({ entry, id }: EntryRef): Promise<void> {
  const name = entry === 'mood' ? 'moods' : 'feedback';
  const tx = (await database()).transaction([name, 'taste'] as const, 'readwrite');
  await allOrNothing(tx, async () => {
    const store = tx.objectStore(name);
    const gone = await store.get(id);
    await store.delete(id);
    await changeStored(tx.objectStore('taste'), unlearn([gone]));
  });
}
