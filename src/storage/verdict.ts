import { isTasteState, NO_ANSWERS, type TasteState } from '../recommend/answers.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { database } from './database.ts';
import { type Feedback, type NewFeedback, type TitleRef, titleKey } from './records.ts';
import { TASTE_KEY } from './taste.ts';

type Learn = (state: TasteState) => TasteState;

/** The last word on a title counts: an earlier one goes. All of it in one transaction, or nothing. */
async function write(title: TitleRef, given: Omit<Feedback, 'id'> | null, learn: Learn): Promise<void> {
  const key = titleKey(title);
  const tx = (await database()).transaction(['feedback', 'taste'], 'readwrite');
  const [said, taste] = [tx.objectStore('feedback'), tx.objectStore('taste')];
  await allOrNothing(tx, async () => {
    for (const old of await said.index('key').getAllKeys(key)) await said.delete(old);
    if (given) await said.add({ ...given, key });
    const stored: unknown = await taste.get(TASTE_KEY);
    await taste.put(learn(isTasteState(stored) ? stored : NO_ANSWERS), TASTE_KEY);
  });
}

export const keepVerdict = (
  feedback: NewFeedback,
  when: Pick<Feedback, 'emotion' | 'at'>,
  learn: Learn,
): Promise<void> => write(feedback.title, { ...feedback, ...when }, learn);

export const dropVerdict = (title: TitleRef, learn: Learn): Promise<void> => write(title, null, learn);
