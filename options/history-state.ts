import { signal } from '@preact/signals';
import { send } from '../src/messages.ts';
import type { HistoryEntry } from '../src/storage/records.ts';

const MOST_SHOWN = 500;

export const history = signal<readonly HistoryEntry[]>([]);
export const erasing = signal<'no' | 'asked' | 'done'>('no');

export async function loadHistory(): Promise<void> {
  history.value = await send('history.list', { limit: MOST_SHOWN });
}

/** Two clicks: the first asks, the second does it. */
export async function erase(): Promise<void> {
  if (erasing.value !== 'asked') {
    erasing.value = 'asked';
    return;
  }
  await send('history.erase', null);
  await loadHistory();
  erasing.value = 'done';
}
