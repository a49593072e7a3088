import { database } from '../storage/database.ts';
import { isTasteState } from './answers.ts';
import type { Friend } from './friend.ts';

/** Damaged records are left out; they can still be removed. */
export async function readFriends(): Promise<readonly Friend[]> {
  const all = await (await database()).getAll('friends');
  return all.filter(({ taste }) => isTasteState(taste));
}

/** A friend is one record, so it is never stored in part. Added again under the same id, it replaces itself. */
export async function putFriend(friend: Friend): Promise<void> {
  await (await database()).put('friends', friend);
}

export async function removeFriend(id: string): Promise<void> {
  await (await database()).delete('friends', id);
}
