import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import * as v from 'valibot';
import { RECORDS, withSoundAnswers } from '../../backup/records-schema.ts';
import { openWithCause } from '../open-database.ts';
import { withRetries } from './retry-open.ts';

/** Holds all sound records of a broken database until a new one has taken its place. */
export const RESCUE_DATABASE = 'moodlight-saved';

type Name = keyof typeof RECORDS;
type KeyedRecord = readonly [key: IDBValidKey, record: unknown];
/** The records of each store; an empty list means that nothing was rescued. */
export type RescuedRecords = readonly (readonly [name: Name, records: readonly KeyedRecord[]])[];

const NAMES = Object.keys(RECORDS) as readonly Name[];

async function readStore(db: IDBPDatabase, name: Name): Promise<readonly KeyedRecord[]> {
  const { store } = db.transaction(name);
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, i) => [key, records[i]] as const);
}

/** A store that cannot be read is given up by the same rule as a whole database (`withRetries`). */
async function readSoundRecords(db: IDBPDatabase): Promise<RescuedRecords> {
  const sound: [Name, readonly KeyedRecord[]][] = [];
  for (const name of NAMES) {
    const exists = db.objectStoreNames.contains(name);
    const found = exists && (await withRetries(`${db.name}/${name}`, () => readStore(db, name)));
    const mended = (found || []).map(([key, record]) => [key, withSoundAnswers(name, record)] as const);
    sound.push([name, mended.filter(([, record]) => v.is(RECORDS[name], record))]);
  }
  return sound;
}

/** Part of the upgrade that creates the stores, so a database has all of the records or does not exist. */
export function writeRecords(tx: IDBTransaction, rescued: RescuedRecords): void {
  for (const [name, records] of rescued.filter(([name]) => tx.objectStoreNames.contains(name))) {
    const store = tx.objectStore(name);
    for (const [key, record] of records) store.put(record, store.keyPath === null ? key : undefined);
  }
}

/** Copies all sound records into the rescue database and reads them back, which proves that they were written. */
export async function rescueRecords(broken: IDBPDatabase): Promise<RescuedRecords> {
  const sound = await readSoundRecords(broken);
  await deleteRescued();
  const db = await openWithCause(RESCUE_DATABASE, 1, {
    upgrade: (created, _from, _to, tx) => {
      for (const name of NAMES) created.createObjectStore(name);
      writeRecords(unwrap(tx), sound);
    },
  });
  db.close();
  const rescued = await readRescued();
  if (rescued.length !== sound.length) throw new Error('The rescue database is not complete.');
  return rescued;
}

/** Empty where there is no rescue database. One that exists is complete, for one transaction created and filled it. */
export async function readRescued(): Promise<RescuedRecords> {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === RESCUE_DATABASE)) return [];
  const db = await openDB(RESCUE_DATABASE, 1);
  try {
    return await Promise.all(
      [...db.objectStoreNames].map(async name => [name as Name, await readStore(db, name as Name)] as const),
    );
  } finally {
    db.close();
  }
}

export const deleteRescued = (): Promise<void> => deleteDB(RESCUE_DATABASE);
