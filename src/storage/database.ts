import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { OwnTitle } from '../catalog/own.ts';
import type { Mood } from '../mood/reading.ts';
import type { TasteState } from '../recommend/answers.ts';
import type { Correction, Feedback, Friend, Shown, TaughtTitle } from './records.ts';

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

let opening: Promise<Database> | undefined;

/** One connection a context. It gives way when another context upgrades, and comes back when next asked for. */
export function database(): Promise<Database> {
  const forget = (): void => {
    opening = undefined;
  };
  opening ??= openDB<Schema>(DATABASE, STEPS.length, {
    upgrade: (db, from, _to, tx) => {
      for (const step of STEPS.slice(from)) step(db, tx);
    },
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch(error => {
    forget();
    throw error;
  });
  return opening;
}
