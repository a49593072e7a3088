import { deleteDB, type IDBPDatabase } from 'idb';
import { DATABASE, type Database, STORE_NAMES } from '../schema.ts';
import {
  deleteRescued,
  RESCUE_DATABASE,
  type RescuedRecords,
  readRescued,
  rescueRecords,
} from './rescued-records.ts';
import { withRetries } from './retry-open.ts';

/** What a broken database cost: some of the records, or all of them. */
export type Loss = 'part' | 'all';

interface Opening {
  /** Opens the database; where there is none, creates it with the rescued records in it. */
  readonly openWith: (rescued: RescuedRecords) => Promise<Database>;
  readonly onBlocked: () => void;
  readonly reportLoss: (loss: Loss | null) => Promise<void>;
}

/**
 * Opens the database in whatever state it is; one that is broken for good is replaced by a new one. Its sound records stay
 * in a second database, the rescue database, until the first is whole again, so a worker that is stopped on the way
 * continues from there. While there is a rescue database no caller gets the first, so the rescued records are never older
 * than those in the first.
 */
export async function openOrRebuild(opening: Opening): Promise<Database> {
  const before = await rescuedBefore();
  const db = await withRetries(DATABASE, () => opening.openWith(before));
  if (db && STORE_NAMES.every(name => db.objectStoreNames.contains(name)))
    return finish(db, before, null, opening);
  const rescued = db ? await rescueFrom(db, before) : before;
  await deleteDB(DATABASE, { blocked: opening.onBlocked });
  return finish(await opening.openWith(rescued), rescued, 'all', opening);
}

/** A rescue database that is broken for good is deleted, as if nothing had been rescued. */
async function rescuedBefore(): Promise<RescuedRecords> {
  const rescued = await withRetries(RESCUE_DATABASE, readRescued);
  if (!rescued) await deleteRescued();
  return rescued ?? [];
}

/** A missing store cannot be added without a higher version: all sound records move out, and the database is made anew. */
async function rescueFrom(broken: Database, before: RescuedRecords): Promise<RescuedRecords> {
  try {
    return before.length > 0 ? before : await rescueRecords(broken as unknown as IDBPDatabase);
  } finally {
    broken.close();
  }
}

/** If the worker dies between the two steps the loss is reported twice; it is never left unreported. */
async function finish(
  db: Database,
  rescued: RescuedRecords,
  loss: Loss | null,
  { reportLoss }: Opening,
): Promise<Database> {
  try {
    await reportLoss(rescued.length > 0 ? 'part' : loss);
    if (rescued.length > 0) await deleteRescued();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
