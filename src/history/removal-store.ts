import { titleKey } from '../catalog/title-ref.ts';
import { database } from '../storage/database.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import { type TasteState, withoutAnswer } from '../taste/answers.ts';
import { changeStoredTaste } from '../taste/store.ts';
import type { Feedback } from '../verdicts/verdict.ts';
import type { EntryRef } from './entries.ts';
import type { TimeRange } from './time-ranges.ts';
import { isValidFeedback } from './valid-records.ts';

const HISTORY = ['moods', 'feedback'] as const;

/** Removes what taste learned from deleted verdicts; from damaged ones it has learned nothing. */
const withoutAnswersOn = (deleted: readonly unknown[]) => (state: TasteState) =>
  deleted
    .filter(isValidFeedback)
    .reduce<TasteState>((rest, given) => withoutAnswer(rest, titleKey((given as Feedback).title)), state);

/** Deletes moods, verdicts and what taste learned from these verdicts in one transaction: all of it, or nothing. */
export async function removeBetween({ from, to }: TimeRange): Promise<void> {
  const tx = (await database()).transaction([...HISTORY, 'taste'] as const, 'readwrite');
  const range = IDBKeyRange.bound(from, to, false, true);
  await commitOrAbort(tx, async () => {
    const deleted = await tx.objectStore('feedback').index('at').getAll(range);
    for (const name of HISTORY) {
      const store = tx.objectStore(name);
      for (const key of await store.index('at').getAllKeys(range)) await store.delete(key);
    }
    await changeStoredTaste(tx.objectStore('taste'), withoutAnswersOn(deleted));
  });
}

export async function removeEntry({ entry, id }: EntryRef): Promise<void> {
  const name = entry === 'mood' ? 'moods' : 'feedback';
  const tx = (await database()).transaction([name, 'taste'] as const, 'readwrite');
  await commitOrAbort(tx, async () => {
    const store = tx.objectStore(name);
    const deleted = await store.get(id);
    await store.delete(id);
    await changeStoredTaste(tx.objectStore('taste'), withoutAnswersOn([deleted]));
  });
}
