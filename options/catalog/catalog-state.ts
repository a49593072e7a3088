import { signal } from '@preact/signals';
import type { FoundTitle } from '../../src/catalog/search/search.ts';
import type { ListedCorrection } from '../../src/corrections/correction.ts';
import type { LitNow } from '../../src/picks/title-pick.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { loadOwn } from './own-state.ts';

const MOST_FOUND = 12;
/** The search waits for a pause in typing instead of running at each letter. */
const PAUSE = 200;

export interface Result extends FoundTitle {
  readonly now: LitNow | null;
}

export const results = signal<readonly Result[] | null>(null);
export const corrections = signal<readonly ListedCorrection[]>([]);

let query = '';
let timer: ReturnType<typeof setTimeout> | undefined;

async function find(words: string): Promise<void> {
  const found = await send('catalog.search', { text: words, limit: MOST_FOUND });
  const lit = await send(
    'picks.lit',
    found.map(({ key }) => key),
  );
  // Searches may finish in another order than they began: only the result of the last one counts.
  if (words === query) results.value = found.map((title, i) => ({ ...title, now: lit[i] ?? null }));
}

export function search(words: string): void {
  query = words.trim().slice(0, 100);
  clearTimeout(timer);
  if (query === '') results.value = null;
  else timer = setTimeout(() => find(query).catch(error => console.error('search', error)), PAUSE);
}

async function loadCorrections(): Promise<void> {
  corrections.value = await send('corrections.list', null);
}

export async function followCatalog(): Promise<void> {
  await Promise.all([loadCorrections(), loadOwn()]);
}

export async function removeCorrection(key: string): Promise<void> {
  await send('corrections.remove', key);
  await loadCorrections();
}
