import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import { database } from '../storage/database.ts';
import { dropOldest } from '../storage/drop-oldest.ts';
import { MOST_RECORDS } from '../storage/limits.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import type { TasteState } from '../taste/answers.ts';
import { changeStoredTaste } from '../taste/store.ts';
import type { Feedback, NewFeedback } from './verdict.ts';

type TasteChange = (state: TasteState) => TasteState;

/** Replaces earlier verdicts on the title and changes taste, in one transaction: all of it, or nothing. */
async function write(
  title: TitleRef,
  given: Omit<Feedback, 'id'> | null,
  change: TasteChange,
  most: number = MOST_RECORDS.feedback,
): Promise<void> {
  const key = titleKey(title);
  const tx = (await database()).transaction(['feedback', 'taste'], 'readwrite');
  const [feedback, taste] = [tx.objectStore('feedback'), tx.objectStore('taste')];
  await commitOrAbort(tx, async () => {
    for (const old of await feedback.index('key').getAllKeys(key)) await feedback.delete(old);
    if (given) {
      // Before the new verdict is added, so that it is kept even if the clock was put back and it seems the oldest.
      await dropOldest(feedback, (await feedback.count()) + 1 - most);
      await feedback.add({ ...given, key });
    }
    await changeStoredTaste(taste, change);
  });
}

export const keepVerdict = (
  feedback: NewFeedback,
  when: Pick<Feedback, 'emotion' | 'at'>,
  change: TasteChange,
  most?: number,
): Promise<void> => write(feedback.title, { ...feedback, ...when }, change, most);

export const dropVerdict = (title: TitleRef, change: TasteChange): Promise<void> =>
  write(title, null, change);
