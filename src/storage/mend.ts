import { deleteDB } from 'idb';
import * as v from 'valibot';
import { RECORDS } from '../backup/records-schema.ts';
import { DATABASE, type Database } from './database.ts';
import { isFull } from './room.ts';

/** What a broken database cost: some of what was kept, or all of it. */
export type Loss = 'part' | 'all';

const ATTEMPTS = 3;
const PAUSE = 150;

/** What browsers say of files they cannot make sense of (IndexedDB, Exceptions). */
const BROKEN = new Set([
  'UnknownError',
  'DataError',
  'NotFoundError',
  'InvalidStateError',
  'NotReadableError',
]);

/** A disk without room and a database of a newer version are in order: nothing of them is given up. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && BROKEN.has(error.name) && !isFull(error);

interface Mended {
  readonly db: Database;
  readonly loss: Loss | null;
}

type Connect = () => Promise<Database>;

/** Opened, whatever state it was found in: what is broken for good makes room for a new one. */
export async function openOrMend(
  connect: Connect,
  names: readonly (keyof typeof RECORDS)[],
  blocked: () => void,
): Promise<Mended> {
  const db = await openPatiently(connect);
  if (!db) {
    await deleteDB(DATABASE, { blocked });
    return { db: await connect(), loss: 'all' };
  }
  if (names.every(name => db.objectStoreNames.contains(name))) return { db, loss: null };
  return { db: await makeAnew(db, connect, blocked), loss: 'part' };
}

/** Files may be held for a moment by something else: only what fails again and again is broken. */
async function openPatiently(connect: Connect, attempt = 1): Promise<Database | null> {
  try {
    return await connect();
  } catch (error) {
    if (!isBroken(error)) throw error;
    if (attempt === ATTEMPTS) return null;
    await new Promise(resolve => setTimeout(resolve, PAUSE * attempt));
    return openPatiently(connect, attempt + 1);
  }
}

type Name = keyof typeof RECORDS;
type Saved = readonly (readonly [name: Name, keys: readonly IDBValidKey[], records: readonly unknown[]])[];

/** What can still be read of it. */
async function save(db: Database): Promise<Saved> {
  const saved: [Name, readonly IDBValidKey[], readonly unknown[]][] = [];
  for (const name of db.objectStoreNames) {
    try {
      const { store } = db.transaction(name);
      saved.push([name, ...(await Promise.all([store.getAllKeys(), store.getAll()] as const))]);
    } catch (error) {
      console.error('A store could not be read.', name, error);
    }
  }
  return saved;
}

/** A database without one of its stores cannot be added to at its version: it is made anew from what it held. */
async function makeAnew(broken: Database, connect: Connect, blocked: () => void): Promise<Database> {
  const saved = await save(broken);
  broken.close();
  await deleteDB(DATABASE, { blocked });
  const db = await connect();
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [name, keys, records] of saved) {
    if (!db.objectStoreNames.contains(name)) continue;
    const store = tx.objectStore(name) as unknown as IDBObjectStore;
    for (const [i, record] of records.entries())
      if (v.is(RECORDS[name], record)) await store.put(record, store.keyPath === null ? keys[i] : undefined);
  }
  await tx.done;
  return db;
}
