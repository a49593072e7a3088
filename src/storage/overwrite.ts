import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/**
 * What is deleted stays in the files of the database for a while, and longest where little is written: Chromium (LevelDB)
 * only notes the deletion, and writes its files anew once 4 MB of changes have come together. More than twice as many are made
 * here, so that the first are in a file, and no longer on their way there, when the database is deleted.
 */
const BYTES = 10_000_000;
const RECORD_BYTES = 32_000;

/** Random, or it would be compressed to nothing. */
const filling = (): Uint8Array => crypto.getRandomValues(new Uint8Array(RECORD_BYTES));

/**
 * The store must have `key` as the path of its keys. The key of a filling comes after all of ours, for the browser notes the first
 * and the last key of each file, and keeps the note.
 */
export async function fill(db: IDBPDatabase, store: string): Promise<void> {
  const tx = db.transaction(store, 'readwrite');
  for (let at = 0; at * RECORD_BYTES < BYTES; at += 1)
    void tx.store.put({ key: `~filling ${at}`, filling: filling() });
  await tx.done;
}

const FILLING = 'moodlight-filling';

/** The files of a database that has been deleted go when the next ones are written. */
export async function fillAndDelete(): Promise<void> {
  const db = await openDB(FILLING, 1, {
    upgrade: made => {
      made.createObjectStore(FILLING, { keyPath: 'key' });
    },
  });
  try {
    await fill(db, FILLING);
  } finally {
    db.close();
    await deleteDB(FILLING);
  }
}

/** Milliseconds. Chromium closes the files two seconds after the last connection; files that are not in use go when they open. */
const UNTIL_FILES_ARE_CLOSED = 5_000;

/** Nobody waits for it: of databases of years it takes away most of what the first time left. */
export function fillAgainLater(report: (error: unknown) => void): void {
  setTimeout(() => {
    fillAndDelete().catch(report);
  }, UNTIL_FILES_ARE_CLOSED);
}
