import type { IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

/** Runs the work in this transaction: commits all of it, or aborts and keeps nothing. */
export async function commitOrAbort<Names extends StoreNames<Schema>[]>(
  tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // The caller gets the first error, not the AbortError of the transaction that follows from it.
    const ended = tx.done.catch(() => undefined);
    tx.abort();
    await ended;
    throw error;
  }
  await tx.done;
}
