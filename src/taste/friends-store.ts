import { database } from '../storage/database.ts';
import { isTasteState } from './answers.ts';
import type { Friend } from './friend.ts';

/** What is damaged is left out: it stands in nobody's way, and can still be removed. */
export async function readFriends(): Promise<readonly Friend[]> {
  const all = await (await database()).getAll('friends');
  return all.filter(({ taste }) => isTasteState(taste));
}

/** One record, one write: half a friend is never kept. Added again under its id, it is still one. */
export async function putFriend(friend: Friend): Promise<void> {
  await (await database()).put('friends', friend);
}

export async function removeFriend(id: string): Promise<void> {
  await (await database()).delete('friends', id);
}
