import { signal } from '@preact/signals';
import { currentMood } from '../../src/mood/store.ts';
import { send } from '../../src/protocol/dispatch.ts';
import type { ListedFriend } from '../../src/taste/friend.ts';
import type { ToldTaste } from '../../src/taste/learned.ts';
import { saveFile } from '../../src/ui/save-file.ts';

export const told = signal<ToldTaste | null>(null);
export const friends = signal<readonly ListedFriend[]>([]);
export const forgetting = signal<'no' | 'asked' | 'done'>('no');

async function load(): Promise<void> {
  [told.value, friends.value] = await Promise.all([send('taste.told', null), send('friends.list', null)]);
}

/** Another mood makes others alike. */
export async function followTaste(shown: AbortSignal): Promise<void> {
  forgetting.value = 'no';
  currentMood.watch(() => load().catch(error => console.error('taste', error)), shown);
  await load();
}

export async function addFriend(friend: Parameters<typeof send<'friends.add'>>[1]): Promise<void> {
  await send('friends.add', friend);
  await load();
}

export async function removeFriend(id: string): Promise<void> {
  await send('friends.remove', id);
  await load();
}

export const exportTaste = async (): Promise<void> =>
  saveFile('moodlight-taste.json', await send('taste.file', null));

/** Two clicks: the first asks, the second does it. */
export async function forgetTaste(): Promise<void> {
  if (forgetting.value !== 'asked') {
    forgetting.value = 'asked';
    return;
  }
  await send('taste.reset', null);
  await load();
  forgetting.value = 'done';
}
