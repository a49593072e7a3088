import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import * as v from 'valibot';
import { RECORDS } from '../../backup/records-schema.ts';
import { openSaying } from '../open-database.ts';
import { patiently } from './retry-open.ts';

/** Where all that is sound waits while a broken database makes room for a new one. */
export const SAVED = 'moodlight-saved';

type Name = keyof typeof RECORDS;
type Keyed = readonly [key: IDBValidKey, record: unknown];
/** The records of each store; without a store, nothing was saved. */
export type Saved = readonly (readonly [name: Name, records: readonly Keyed[]])[];

const NAMES = Object.keys(RECORDS) as readonly Name[];

async function readStore(db: IDBPDatabase, name: Name): Promise<readonly Keyed[]> {
  const { store } = db.transaction(name);
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, i) => [key, records[i]] as const);
}

/** A store that cannot be read is given up no sooner than a whole database would be. */
async function readSound(db: IDBPDatabase): Promise<Saved> {
  const sound: [Name, readonly Keyed[]][] = [];
  for (const name of NAMES) {
    const isThere = db.objectStoreNames.contains(name);
    const found = isThere && (await patiently(`${db.name}/${name}`, () => readStore(db, name)));
    sound.push([name, (found || []).filter(([, record]) => v.is(RECORDS[name], record))]);
  }
  return sound;
}

/** Within the upgrade that makes the stores: so they come full or not at all. */
export function fill(tx: IDBTransaction, saved: Saved): void {
  for (const [name, records] of saved.filter(([name]) => tx.objectStoreNames.contains(name))) {
    const store = tx.objectStore(name);
    for (const [key, record] of records) store.put(record, store.keyPath === null ? key : undefined);
  }
}

/** Puts all that is sound into a database of its own, and reads it back from there: so it surely is. */
export async function putAside(broken: IDBPDatabase): Promise<Saved> {
  const sound = await readSound(broken);
  await dropSaved();
  const db = await openSaying(SAVED, 1, {
    upgrade: (made, _from, _to, tx) => {
      for (const name of NAMES) made.createObjectStore(name);
      fill(unwrap(tx), sound);
    },
  });
  db.close();
  const saved = await readSaved();
  if (saved.length !== sound.length) throw new Error('Nothing was put aside.');
  return saved;
}

/** Nothing, where there is none. One that is there is whole: it came full or not at all. */
export async function readSaved(): Promise<Saved> {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === SAVED)) return [];
  const db = await openDB(SAVED, 1);
  try {
    return await Promise.all(
      [...db.objectStoreNames].map(async name => [name as Name, await readStore(db, name as Name)] as const),
    );
  } finally {
    db.close();
  }
}

export const dropSaved = (): Promise<void> => deleteDB(SAVED);
