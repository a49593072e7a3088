import { database } from '../storage/database.ts';
import { MOST_RECORDS, NoRoomError } from '../storage/limits.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import type { OwnTitle } from './own-catalog.ts';
import { isValidOwnTitle } from './own-catalog.ts';

export const listOwnTitles = async (): Promise<readonly OwnTitle[]> =>
  (await (await database()).getAll('ownTitles')).filter(isValidOwnTitle);

/** Stores all of them or, if there would be too many, none. */
export async function storeOwnTitles(titles: readonly OwnTitle[]): Promise<void> {
  const tx = (await database()).transaction('ownTitles', 'readwrite');
  await commitOrAbort(tx, async () => {
    for (const title of titles) await tx.store.put(title);
    if ((await tx.store.count()) > MOST_RECORDS.ownTitles) throw new NoRoomError('ownTitles');
  });
}

export async function removeOwnTitle(key: string): Promise<void> {
  await (await database()).delete('ownTitles', key);
}
