import { signal } from '@preact/signals';
import { textOfFile } from '../../src/files/text-of-file.ts';
import { LARGEST_FILE, MOST_RECORDS } from '../../src/storage/limits.ts';
import type { TasteState } from '../../src/taste/answers.ts';
import { readTasteFile, type TasteFileProblem } from '../../src/taste/friends.ts';
import { addFriend, friends } from './taste-state.ts';

type FriendTrouble = TasteFileProblem | 'too-large' | 'too-many' | 'failed';

export const friendTrouble = signal<FriendTrouble | null>(null);
/** The taste of a file that has been read; the person must still give the friend a name. */
export const pendingFriend = signal<TasteState | null>(null);

/** Reads the file into `pendingFriend`; returns what is wrong with it, or null. */
async function problemOf(file: File): Promise<FriendTrouble | null> {
  if (friends.value.length >= MOST_RECORDS.friends) return 'too-many';
  if (file.size > LARGEST_FILE.taste) return 'too-large';
  const read = readTasteFile((await textOfFile(file)) ?? '', Date.now());
  if ('problem' in read) return read.problem;
  pendingFriend.value = read.taste;
  return null;
}

export async function readFriendsFile(file: File): Promise<void> {
  pendingFriend.value = null;
  friendTrouble.value = await problemOf(file).catch(failed);
}

function failed(error: unknown): 'failed' {
  console.error('friend', error);
  return 'failed';
}

/** Adds the pending friend under a name. */
export async function addPendingFriend(name: string): Promise<void> {
  const taste = pendingFriend.value;
  if (!taste) return;
  pendingFriend.value = null;
  const friend = { id: crypto.randomUUID(), name, at: Date.now(), own: false, taste, seen: [] };
  friendTrouble.value = await addFriend(friend).then(() => null, failed);
}
