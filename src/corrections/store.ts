import * as v from 'valibot';
import { RECORDS } from '../backup/records-schema.ts';
import { database } from '../storage/database.ts';
import { MOST_RECORDS } from '../storage/limits.ts';
import { createQueue } from '../storage/queue.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import { sortedJson } from '../sync/sorted-json.ts';
import { noteRemoval, removedCorrections } from '../sync/store.ts';
import { type Correction, correctedSighting, isValidCorrection } from './correction.ts';
import type { CorrectionChanges } from './merge-corrections.ts';

/** One change at a time: a correction made while others arrive from another machine must not be lost. */
const inTurn = createQueue();

/** Newest first. */
export async function listCorrections(): Promise<readonly Correction[]> {
  const all = await (await database()).getAll('corrections');
  return all.filter(isValidCorrection).sort((a, b) => b.at - a.at);
}

type Titles = ReadonlyMap<string, string>;

/** As matching needs them: the key of the title by the key of the sighting. Of several for one sighting the newest counts. */
const byTime = (all: readonly Correction[]): Titles =>
  new Map([...all].reverse().map(one => [correctedSighting(one), one.title]));

export const corrections = async (): Promise<Titles> => byTime(await listCorrections());

/** Those that were made on pages of one site. */
export const correctionsOn = async (siteId: string): Promise<Titles> =>
  byTime((await listCorrections()).filter(({ site }) => site === siteId));

/** Refuses a correction that a backup could not hold, such as one with an endless name made up by a page. */
export const storeCorrection = (correction: Correction): Promise<void> =>
  inTurn(async () => {
    if (!v.is(RECORDS.corrections, correction)) throw new Error('That is no correction.');
    const tx = (await database()).transaction('corrections', 'readwrite');
    await commitOrAbort(tx, async () => {
      await tx.store.put(correction);
      const all = await tx.store.getAll();
      const tooOld = all.sort((a, b) => b.at - a.at).slice(MOST_RECORDS.corrections);
      for (const { key } of tooOld) await tx.store.delete(key);
    });
  });

export const removeCorrection = (key: string): Promise<void> =>
  inTurn(async () => {
    await (await database()).delete('corrections', key);
    await noteRemoval(key, Date.now());
  });

/** Replaces all corrections at once, by what this machine and another one agree on. */
export const changeCorrections = (
  change: (own: CorrectionChanges<Correction>) => CorrectionChanges<Correction>,
): Promise<void> =>
  inTurn(async () => {
    const own = { made: await listCorrections(), removed: await removedCorrections.get() };
    const { made, removed } = change(own);
    if (sortedJson({ made, removed }) === sortedJson(own)) return;
    const tx = (await database()).transaction('corrections', 'readwrite');
    await commitOrAbort(tx, async () => {
      await tx.store.clear();
      await Promise.all(made.slice(0, MOST_RECORDS.corrections).map(one => tx.store.put(one)));
    });
    await removedCorrections.set(removed);
  });
