import { signal } from '@preact/signals';
import { currentMood } from '../../src/mood/store.ts';
import { send } from '../../src/protocol/dispatch.ts';
import type { ListedFriend } from '../../src/taste/friend.ts';
import type { TasteSummary } from '../../src/taste/learned.ts';
import { saveFile } from '../../src/ui/save-file.ts';

export const tasteSummary = signal<TasteSummary | null>(null);
export const friends = signal<readonly ListedFriend[]>([]);
/** Whether the person has pressed "forget" once, or taste has been forgotten. */
export const forgetting = signal<'no' | 'asked' | 'done'>('no');

async function load(): Promise<void> {
  [tasteSummary.value, friends.value] = await Promise.all([
    send('taste.told', null),
    send('friends.list', null),
  ]);
}

/** The similarity of friends depends on the mood. */
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

/** The first click asks for confirmation, the second deletes what was learned. */
export async function forgetTaste(): Promise<void> {
  if (forgetting.value !== 'asked') {
    forgetting.value = 'asked';
    return;
  }
  await send('taste.reset', null);
  await load();
  forgetting.value = 'done';
}
