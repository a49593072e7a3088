import { database } from '../storage/database.ts';
import { MOST_RECORDS, NoRoomError } from '../storage/limits.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import { soundTaste } from './answers.ts';
import type { Friend } from './friend.ts';

/** Damaged answers and records are left out. */
export async function readFriends(): Promise<readonly Friend[]> {
  const all = await (await database()).getAll('friends');
  return all.flatMap(friend => {
    const taste = soundTaste(friend.taste);
    return taste ? [{ ...friend, taste }] : [];
  });
}

/** Refused where there is no room. A friend is one record, so it is never stored in part. Added again under the same id, it replaces itself. */
export async function putFriend(friend: Friend): Promise<void> {
  const tx = (await database()).transaction('friends', 'readwrite');
  await commitOrAbort(tx, async () => {
    await tx.store.put(friend);
    if ((await tx.store.count()) > MOST_RECORDS.friends) throw new NoRoomError('friends');
  });
}

export async function removeFriend(id: string): Promise<void> {
  await (await database()).delete('friends', id);
}
