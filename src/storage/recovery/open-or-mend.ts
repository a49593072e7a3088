import { deleteDB, type IDBPDatabase } from 'idb';
import { DATABASE, type Database, STORE_NAMES } from '../schema.ts';
import { dropSaved, putAside, readSaved, SAVED, type Saved } from './rescued-records.ts';
import { patiently } from './retry-open.ts';

/** What a broken database cost: some of what was kept, or all of it. */
export type Loss = 'part' | 'all';

interface Ways {
  /** Where there is no database yet, the new one comes with what was saved. */
  readonly connect: (saved: Saved) => Promise<Database>;
  readonly blocked: () => void;
  readonly tell: (loss: Loss | null) => Promise<void>;
}

/**
 * Opened, whatever state it was found in: what is broken for good makes room for a new one. What was sound in it lies in
 * a second database until the first is whole again, and whoever is stopped on the way goes on from there. While there
 * is a second one nobody is given the first, so that what lies in it is never the older.
 */
export async function openOrMend(ways: Ways): Promise<Database> {
  const saved = await savedBefore();
  const db = await patiently(DATABASE, () => ways.connect(saved));
  if (db && STORE_NAMES.every(name => db.objectStoreNames.contains(name)))
    return handOver(db, saved, null, ways);
  const rescued = db ? await takeOut(db, saved) : saved;
  await deleteDB(DATABASE, { blocked: ways.blocked });
  return handOver(await ways.connect(rescued), rescued, 'all', ways);
}

/** What cannot be read for good is as if it had never been saved. */
async function savedBefore(): Promise<Saved> {
  const saved = await patiently(SAVED, readSaved);
  if (!saved) await dropSaved();
  return saved ?? [];
}

/** A database without one of its stores cannot be added to at its version: all that is sound moves out of it. */
async function takeOut(broken: Database, saved: Saved): Promise<Saved> {
  try {
    return saved.length > 0 ? saved : await putAside(broken as unknown as IDBPDatabase);
  } finally {
    broken.close();
  }
}

/** A loss may be told twice if the worker dies between the two, but never not at all. */
async function handOver(db: Database, saved: Saved, loss: Loss | null, { tell }: Ways): Promise<Database> {
  try {
    await tell(saved.length > 0 ? 'part' : loss);
    if (saved.length > 0) await dropSaved();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
