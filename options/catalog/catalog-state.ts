import { signal } from '@preact/signals';
import type { FoundTitle } from '../../src/catalog/search.ts';
import type { ListedCorrection } from '../../src/corrections/correction.ts';
import type { LitNow } from '../../src/picks/title-pick.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { loadOwn } from './own-state.ts';

const MOST_FOUND = 12;
/** Someone who types is not asked about at each letter. */
const PAUSE = 200;

export interface Result extends FoundTitle {
  readonly now: LitNow | null;
}

export const results = signal<readonly Result[] | null>(null);
export const corrections = signal<readonly ListedCorrection[]>([]);

let asked = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

async function find(words: string): Promise<void> {
  const found = await send('catalog.search', { text: words, limit: MOST_FOUND });
  const lit = await send(
    'picks.lit',
    found.map(({ key }) => key),
  );
  // Answers may overtake one another; only the last question counts.
  if (words === asked) results.value = found.map((title, i) => ({ ...title, now: lit[i] ?? null }));
}

export function search(words: string): void {
  asked = words.trim().slice(0, 100);
  clearTimeout(waiting);
  if (asked === '') results.value = null;
  else waiting = setTimeout(() => find(asked).catch(error => console.error('search', error)), PAUSE);
}

async function loadCorrections(): Promise<void> {
  corrections.value = await send('corrections.list', null);
}

export async function followCatalog(): Promise<void> {
  await Promise.all([loadCorrections(), loadOwn()]);
}

export async function takeBack(key: string): Promise<void> {
  await send('corrections.remove', key);
  await loadCorrections();
}
