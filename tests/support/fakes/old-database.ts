import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { likedUp } from './liked-up.ts';

export const NOW = new Date(2026, 5, 20).getTime();
export const UP = { name: 'Up', year: 2009, kind: 'film' } as const;
export const TASTE = { version: 1, answers: [likedUp(NOW)] } as const;
export const sad = moodFromReading(readingFromTap('sad'), 1, NOW);

/** Every store as it was made in its version. */
const STORES_OF: { readonly [version: number]: (db: IDBPDatabase) => void } = {
  1: db => {
    db.createObjectStore('moods', { keyPath: 'id', autoIncrement: true }).createIndex('at', 'at');
    const feedback = db.createObjectStore('feedback', { keyPath: 'id', autoIncrement: true });
    feedback.createIndex('at', 'at');
    feedback.createIndex('key', 'key');
  },
  2: db => {
    db.createObjectStore('taste');
  },
  3: db => {
    db.createObjectStore('friends', { keyPath: 'id' });
    db.createObjectStore('shown', { keyPath: 'key' }).createIndex('at', 'at');
    db.createObjectStore('taught', { keyPath: 'key' }).createIndex('at', 'at');
    db.createObjectStore('corrections', { keyPath: 'key' });
    db.createObjectStore('ownTitles', { keyPath: 'key' });
  },
};

export async function databaseOf(version: number, without = ''): Promise<IDBPDatabase> {
  const db = await openDB(DATABASE, version, {
    upgrade: made => {
      for (let step = 1; step <= version; step += 1) STORES_OF[step]?.(made);
      if (without) made.deleteObjectStore(without);
    },
  });
  if (without !== 'moods') await db.put('moods', sad);
  await db.put('feedback', {
    id: 1,
    title: UP,
    key: 'film:2009:Up',
    verdict: 'up',
    emotion: 'sad',
    at: NOW,
  });
  if (version > 1) await db.put('taste', TASTE, 'state');
  return db;
}

/** Those that hold one connection open give way. */
export async function noDatabases(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) await deleteDB(name);
}
