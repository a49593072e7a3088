import { unwrap } from 'idb';
import { openSaying } from './open-database.ts';
import { type Loss, openOrMend } from './recovery/open-or-mend.ts';
import { fill, type Saved } from './recovery/rescued-records.ts';
import { DATABASE, type Database, type Schema, STEPS } from './schema.ts';

/** How opening went: whether there was no database before, and what had to be given up. */
export interface Opened {
  readonly isNew: boolean;
  readonly loss: Loss | null;
}

type Listener = (opened: Opened) => unknown;

let tell: Listener = () => undefined;

/** One listener: whoever keeps word of what was lost. It is waited for, and should it fail it says so itself. */
export function whenOpened(listen: Listener): void {
  tell = listen;
}

/** An older connection, in a page of another version, keeps the database from being opened. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** A connection that gives way has this long to finish what it is writing. */
const PATIENCE = 2000;

let answer: Promise<Database> | undefined;

const forget = (): void => {
  answer = undefined;
};

function connect(blocked: () => void): Promise<Database> {
  let isNew = false;
  const connection = (saved: Saved): Promise<Database> =>
    openSaying<Schema>(DATABASE, STEPS.length, {
      upgrade: (db, from, _to, tx) => {
        isNew ||= from === 0;
        for (const step of STEPS.slice(from)) step(db, tx);
        if (from === 0) fill(unwrap(tx), saved);
      },
      blocked,
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  return openOrMend({ connect: connection, blocked, tell: async loss => void (await tell({ isNew, loss })) });
}

/**
 * Fails while somebody is kept waiting for too long, though there may be a database later. Nobody else waits on it by
 * then: a promise that is never settled keeps all that was ever hung on it.
 */
function open(): Promise<Database> {
  const opening = new Promise<Database>((resolve, reject) => {
    const sayBlocked = (): void => {
      setTimeout(() => reject(new BlockedError('An older page holds the database.')), PATIENCE);
    };
    connect(sayBlocked).then(
      db => {
        if (answer === opening) answer = Promise.resolve(db);
        resolve(db);
      },
      error => {
        forget();
        reject(error);
      },
    );
  });
  return opening;
}

/**
 * One connection a context. It gives way when another context upgrades, and comes back when next asked for. While
 * an older page holds the database every question fails; as soon as it has gone the next one is answered.
 */
export function database(): Promise<Database> {
  answer ??= open();
  return answer;
}
