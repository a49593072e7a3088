import { signal } from '@preact/signals';
import { send } from '../src/messages.ts';
import type { HistoryEntry } from '../src/storage/records.ts';
import { currentMood } from '../src/storage/settings.ts';

const report = (error: unknown): void => console.error('history', error);
const MOST_SHOWN = 500;

export const history = signal<readonly HistoryEntry[]>([]);
export const erasing = signal<'no' | 'asked' | 'done'>('no');

export async function loadHistory(): Promise<void> {
  history.value = await send('history.list', { limit: MOST_SHOWN });
}

export async function followHistory(shown: AbortSignal): Promise<void> {
  currentMood.watch(() => loadHistory().catch(report), shown);
  await loadHistory();
}

/** Two clicks: the first asks, the second does it. */
export async function erase(): Promise<void> {
  if (erasing.value !== 'asked') {
    erasing.value = 'asked';
    return;
  }
  await send('data.erase', null);
  await loadHistory();
  erasing.value = 'done';
}
