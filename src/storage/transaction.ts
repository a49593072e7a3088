import type { IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

/** Does the work in this transaction: all of it is kept, or nothing. */
export async function allOrNothing<Names extends StoreNames<Schema>[]>(
  tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // What failed first is what the caller should hear of, not that the transaction then ended.
    const ended = tx.done.catch(() => undefined);
    tx.abort();
    await ended;
    throw error;
  }
  await tx.done;
}
