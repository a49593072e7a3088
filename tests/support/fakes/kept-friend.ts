import { database } from '../../../src/storage/database.ts';
import type { Friend } from '../../../src/taste/friend.ts';
import { likedUp } from './liked-up.ts';

/** A taste from a file: a friend's, or the person's own from another service. */
export async function keepFriend({ own, seen }: Pick<Friend, 'own' | 'seen'>): Promise<void> {
  const taste = { version: 1, answers: [likedUp(Date.now())] } as const;
  const name = own ? 'Another service' : 'Ada';
  await (await database()).put('friends', { id: name, name, at: Date.now(), own, seen, taste });
}
