/** The stores of the database and its versions. Record types belong to their features; only types are imported here. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Correction } from '../corrections/correction.ts';
import type { Mood } from '../mood/reading.ts';
import type { OwnTitle } from '../own-titles/own-catalog.ts';
import type { PageOnlyTitle } from '../pages/page-title.ts';
import type { PickExposure } from '../picks/exposure.ts';
import type { TasteState } from '../taste/answers.ts';
import type { Friend } from '../taste/friend.ts';
import type { Feedback } from '../verdicts/verdict.ts';

/** Every store, in the order in which screens list them. */
export const STORE_NAMES = [
  'moods',
  'feedback',
  'taste',
  'friends',
  'shown',
  'taught',
  'corrections',
  'ownTitles',
] as const;

type New<T extends { readonly id: number }> = Omit<T, 'id'> & { readonly id?: number };

export interface Schema extends DBSchema {
  moods: { key: number; value: New<Mood>; indexes: { at: number } };
  feedback: {
    key: number;
    value: New<Feedback> & { readonly key: string };
    indexes: { at: number; key: string };
  };
  /** One record: everything that taste has learned. */
  taste: { key: string; value: TasteState };
  friends: { key: string; value: Friend };
  shown: { key: string; value: PickExposure; indexes: { at: number } };
  taught: { key: string; value: PageOnlyTitle; indexes: { at: number } };
  corrections: { key: string; value: Correction };
  ownTitles: { key: string; value: OwnTitle };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = (db: Database, tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>) => void;

/** Entry n upgrades a database from version n to n + 1. Released entries never change; new ones are appended. */
export const UPGRADES: readonly Upgrade[] = [
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
