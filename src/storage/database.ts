import { deleteDB, type IDBPDatabase, unwrap } from 'idb';
import { openWithCause } from './open-database.ts';
import { fill, fillAndDelete } from './overwrite.ts';
import { type Loss, openOrRebuild } from './recovery/open-or-rebuild.ts';
import { RESCUE_DATABASE, type RescuedRecords, writeRecords } from './recovery/rescued-records.ts';
import { DATABASE, type Database, type Schema, UPGRADES } from './schema.ts';

/** How opening went: whether there was no database before, and what had to be given up. */
export interface OpenOutcome {
  readonly isNew: boolean;
  readonly loss: Loss | null;
}

type Listener = (outcome: OpenOutcome) => unknown;

let listener: Listener = () => undefined;

/** One listener, which records what was lost. Opening waits for it; it reports its own failures. */
export function whenOpened(listen: Listener): void {
  listener = listen;
}

/** An older connection, in a page of another version, keeps the database from being opened. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** A connection that is asked to close has this long, in milliseconds, to finish what it is writing. */
const BLOCKED_TIMEOUT = 2000;

let connection: Promise<Database> | undefined;

const forgetConnection = (): void => {
  connection = undefined;
};

function connect(onBlocked: () => void): Promise<Database> {
  let isNew = false;
  const openWith = (rescued: RescuedRecords): Promise<Database> =>
    openWithCause<Schema>(DATABASE, UPGRADES.length, {
      upgrade: (db, from, _to, tx) => {
        isNew ||= from === 0;
        for (const upgrade of UPGRADES.slice(from)) upgrade(db, tx);
        if (from === 0) writeRecords(unwrap(tx), rescued);
      },
      blocked: onBlocked,
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forgetConnection();
      },
      terminated: forgetConnection,
    });
  const reportLoss = async (loss: Loss | null): Promise<void> => void (await listener({ isNew, loss }));
  return openOrRebuild({ openWith, onBlocked, reportLoss });
}

/**
 * Rejects when an older page blocks the database for too long, even if opening succeeds later. Callers never wait on
 * the blocked opening itself: a promise that is never settled keeps everything that was attached to it in memory.
 */
function open(): Promise<Database> {
  const opening = new Promise<Database>((resolve, reject) => {
    const onBlocked = (): void => {
      setTimeout(() => reject(new BlockedError('An older page holds the database.')), BLOCKED_TIMEOUT);
    };
    connect(onBlocked).then(
      db => {
        if (connection === opening) connection = Promise.resolve(db);
        resolve(db);
      },
      error => {
        forgetConnection();
        reject(error);
      },
    );
  });
  return opening;
}

/**
 * The one connection of this context. It closes when another context upgrades the database, and is opened again for the
 * next caller. While an older page blocks the database every call fails; once that page has gone the next call succeeds.
 */
export function database(): Promise<Database> {
  connection ??= open();
  return connection;
}

/** The one whose keys come last in the browser's files: the last that was created. */
const LAST_STORE = 'ownTitles';

export const databaseExists = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === DATABASE);

/** Waits for pages of other versions as long as opening does. */
const deleteOne = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const blocked = (): void => {
      setTimeout(() => reject(new BlockedError('An older page holds the database.')), BLOCKED_TIMEOUT);
    };
    deleteDB(name, { blocked }).then(resolve, reject);
  });

/**
 * Deletes the database, and has the browser write its files anew, so that nothing can be read there of what it held
 * (tests/e2e/trust/erased-from-disk.test.ts). The next caller of `database` gets a new one.
 */
export async function deleteDatabase(): Promise<void> {
  const db = await database();
  await fill(db as unknown as IDBPDatabase, LAST_STORE);
  db.close();
  forgetConnection();
  for (const name of [DATABASE, RESCUE_DATABASE]) await deleteOne(name);
  await fillAndDelete();
}
