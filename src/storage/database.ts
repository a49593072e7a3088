import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import type { Mood } from '../mood/reading.ts';
import type { OwnTitle } from '../own-titles/own-catalog.ts';
import type { TasteState } from '../taste/answers.ts';
import type { Correction, Feedback, Friend, Shown, TaughtTitle } from './all-records.ts';
import { openSaying } from './open-database.ts';
import { type Loss, openOrMend } from './recovery/open-or-mend.ts';
import { fill, type Saved } from './recovery/rescued-records.ts';

type New<T extends { readonly id: number }> = Omit<T, 'id'> & { readonly id?: number };

export interface Schema extends DBSchema {
  moods: { key: number; value: New<Mood>; indexes: { at: number } };
  feedback: {
    key: number;
    value: New<Feedback> & { readonly key: string };
    indexes: { at: number; key: string };
  };
  /** One record: all that taste has learned. */
  taste: { key: string; value: TasteState };
  friends: { key: string; value: Friend };
  shown: { key: string; value: Shown; indexes: { at: number } };
  taught: { key: string; value: TaughtTitle; indexes: { at: number } };
  corrections: { key: string; value: Correction };
  ownTitles: { key: string; value: OwnTitle };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = (db: Database, tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>) => void;

/** Step n takes a database from version n to n + 1; steps are only ever added. */
const STEPS: readonly Upgrade[] = [
  db => {
    const moods = db.createObjectStore('moods', { keyPath: 'id', autoIncrement: true });
    moods.createIndex('at', 'at');
    const feedback = db.createObjectStore('feedback', { keyPath: 'id', autoIncrement: true });
    feedback.createIndex('at', 'at');
    feedback.createIndex('key', 'key');
  },
  db => {
    db.createObjectStore('taste');
  },
  db => {
    db.createObjectStore('friends', { keyPath: 'id' });
    db.createObjectStore('shown', { keyPath: 'key' }).createIndex('at', 'at');
    db.createObjectStore('taught', { keyPath: 'key' }).createIndex('at', 'at');
    db.createObjectStore('corrections', { keyPath: 'key' });
    db.createObjectStore('ownTitles', { keyPath: 'key' });
  },
];

export const DATABASE = 'moodlight';

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
