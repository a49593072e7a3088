import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import { database } from '../storage/database.ts';
import { dropOldest } from '../storage/drop-oldest.ts';
import { allOrNothing } from '../storage/transaction.ts';
import type { TasteState } from '../taste/answers.ts';
import { changeStored } from '../taste/store.ts';
import type { Feedback, NewFeedback } from './verdict.ts';

/** Far more than anybody says in a life; a page that says things in their name ends here, too. */
const MOST_VERDICTS = 20_000;

type Learn = (state: TasteState) => TasteState;

/** The last word on a title counts: an earlier one goes. All of it in one transaction, or nothing. */
async function write(
  title: TitleRef,
  given: Omit<Feedback, 'id'> | null,
  learn: Learn,
  most = MOST_VERDICTS,
): Promise<void> {
  const key = titleKey(title);
  const tx = (await database()).transaction(['feedback', 'taste'], 'readwrite');
  const [said, taste] = [tx.objectStore('feedback'), tx.objectStore('taste')];
  await allOrNothing(tx, async () => {
    for (const old of await said.index('key').getAllKeys(key)) await said.delete(old);
    if (given) {
      // Before there is one more, so that a new one is kept whatever the clock says.
      await dropOldest(said, (await said.count()) + 1 - most);
      await said.add({ ...given, key });
    }
    await changeStored(taste, learn);
  });
}

export const keepVerdict = (
  feedback: NewFeedback,
  when: Pick<Feedback, 'emotion' | 'at'>,
  learn: Learn,
  most?: number,
): Promise<void> => write(feedback.title, { ...feedback, ...when }, learn, most);

export const dropVerdict = (title: TitleRef, learn: Learn): Promise<void> => write(title, null, learn);
