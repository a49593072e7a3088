import { database } from './database.ts';
import type { Correction } from './records.ts';
import { isSoundCorrection } from './sound.ts';
import { noteRemoval } from './sync-settings.ts';

/** More than anyone makes by hand; beyond it the oldest make room. */
export const MOST_CORRECTIONS = 2000;

/** Newest first. */
export async function listCorrections(): Promise<readonly Correction[]> {
  const all = await (await database()).getAll('corrections');
  return all.filter(isSoundCorrection).sort((a, b) => b.at - a.at);
}

/** In the form that matching asks: the title's key by the sighting's. */
export async function corrections(): Promise<ReadonlyMap<string, string>> {
  return new Map((await listCorrections()).map(({ key, title }) => [key, title]));
}

export async function keepCorrection(correction: Correction): Promise<void> {
  const tx = (await database()).transaction('corrections', 'readwrite');
  await tx.store.put(correction);
  const all = await tx.store.getAll();
  const tooOld = all.sort((a, b) => b.at - a.at).slice(MOST_CORRECTIONS);
  for (const { key } of tooOld) await tx.store.delete(key);
  await tx.done;
}

export async function removeCorrection(key: string): Promise<void> {
  await (await database()).delete('corrections', key);
  await noteRemoval(key, Date.now());
}

/** All of them at once: what several machines have agreed on. */
export async function replaceCorrections(agreed: readonly Correction[]): Promise<void> {
  const tx = (await database()).transaction('corrections', 'readwrite');
  await tx.store.clear();
  await Promise.all([...agreed.slice(0, MOST_CORRECTIONS).map(one => tx.store.put(one)), tx.done]);
}
