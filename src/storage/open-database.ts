import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { isQuotaError } from './quota.ts';

type Upgrade<S> = NonNullable<OpenDBCallbacks<S>['upgrade']>;

/**
 * Opens a database. When an upgrade fails, IndexedDB only reports that it was aborted; if the cause was a full disk, this
 * throws that cause instead, because the person can do something about it.
 */
export async function openWithCause<S>(
  name: string,
  version: number,
  { upgrade, ...callbacks }: OpenDBCallbacks<S> & { readonly upgrade: Upgrade<S> },
): Promise<IDBPDatabase<S>> {
  let cause: unknown;
  const noteCause = ({ target }: Event): void => {
    cause ??= (target as IDBRequest | IDBTransaction).error;
  };
  const upgradeNotingCause: Upgrade<S> = (db, from, to, tx, event) => {
    tx.addEventListener('error', noteCause);
    tx.addEventListener('abort', noteCause);
    // The same failure is reported by openDB below.
    tx.done.catch(() => undefined);
    try {
      upgrade(db, from, to, tx, event);
    } catch (error) {
      cause = error;
      tx.abort();
    }
  };
  try {
    return await openDB<S>(name, version, { ...callbacks, upgrade: upgradeNotingCause });
  } catch (error) {
    throw isQuotaError(cause) ? cause : error;
  }
}
