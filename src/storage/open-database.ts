import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { isFull } from './quota.ts';

type Upgrade<S> = NonNullable<OpenDBCallbacks<S>['upgrade']>;

/** A failed upgrade says no more than that it was aborted; but about a full disk a person can do something. */
export async function openSaying<S>(
  name: string,
  version: number,
  { upgrade, ...callbacks }: OpenDBCallbacks<S> & { readonly upgrade: Upgrade<S> },
): Promise<IDBPDatabase<S>> {
  let why: unknown;
  const note = ({ target }: Event): void => {
    why ??= (target as IDBRequest | IDBTransaction).error;
  };
  const saying: Upgrade<S> = (db, from, to, tx, event) => {
    tx.addEventListener('error', note);
    tx.addEventListener('abort', note);
    // The opening itself says that it failed.
    tx.done.catch(() => undefined);
    try {
      upgrade(db, from, to, tx, event);
    } catch (error) {
      why = error;
      tx.abort();
    }
  };
  try {
    return await openDB<S>(name, version, { ...callbacks, upgrade: saying });
  } catch (error) {
    throw isFull(why) ? why : error;
  }
}
