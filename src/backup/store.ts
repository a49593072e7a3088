import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { titleKey } from '../catalog/title-ref.ts';
import { keepNewestOf, siteOfKey } from '../pages/page-titles-store.ts';
import { database, databaseExists } from '../storage/database.ts';
import { dropOldest } from '../storage/drop-oldest.ts';
import { MOST_RECORDS, NoRoomError } from '../storage/limits.ts';
import { type Database, type Schema, STORE_NAMES } from '../storage/schema.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import { NO_ANSWERS, soundTaste } from '../taste/answers.ts';
import { TASTE_KEY } from '../taste/store.ts';
import type { DataSizes, StoreName, Stores } from './backup-file.ts';
import { isNewer, mergeTastes } from './merge-tastes.ts';
import { RECORDS, withSoundAnswers } from './records-schema.ts';

type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

const namesOf = (db: Database): StoreName[] => [...db.objectStoreNames];

const NONE = Object.fromEntries(STORE_NAMES.map(name => [name, 0])) as DataSizes['counts'];

/** Counts the records of each store; makes no database where there is none. */
export async function countStores(): Promise<DataSizes['counts']> {
  if (!(await databaseExists())) return NONE;
  const db = await database();
  const counts = namesOf(db).map(async name => [name, await db.count(name)] as const);
  return Object.fromEntries(await Promise.all(counts)) as DataSizes['counts'];
}

/** Clears every store of the schema in one transaction. */
export async function clearStores(): Promise<void> {
  const db = await database();
  const tx = db.transaction(namesOf(db), 'readwrite');
  await Promise.all([...namesOf(db).map(name => tx.objectStore(name).clear()), tx.done]);
}

/** The id that this database gave to a record means nothing in another. */
const withoutId = <T extends object>({ id: _id, ...record }: T & { readonly id?: unknown }): object => record;

const ageOf = (record: object): number => ('at' in record && typeof record.at === 'number' ? record.at : 0);

/** An earlier version took in more than is kept in use, which no file may hold. */
const newest = (records: readonly object[], most: number): readonly object[] =>
  records.length > most ? records.toSorted((a, b) => ageOf(b) - ageOf(a)).slice(0, most) : records;

/** All sound records: a backup with a damaged record in it, or with too many, could not be imported. */
export async function readStores(): Promise<Stores> {
  const db = await database();
  const tx = db.transaction(namesOf(db));
  const parts = namesOf(db).map(async name => {
    const all: readonly object[] = await tx.objectStore(name).getAll();
    const sound = all.map(one => withSoundAnswers(name, one)).filter(one => v.is(RECORDS[name], one));
    const records = newest(sound, MOST_RECORDS[name]);
    return [name, name === 'moods' || name === 'feedback' ? records.map(withoutId) : records] as const;
  });
  return Object.fromEntries(await Promise.all(parts)) as unknown as Stores;
}

async function addMoods(tx: Transaction, moods: Stores['moods']): Promise<void> {
  const store = tx.objectStore('moods');
  const known = new Set((await store.getAll()).map(({ at }) => at));
  for (const mood of moods) {
    if (known.has(mood.at)) continue;
    known.add(mood.at);
    store.add(mood);
  }
}

async function addFeedback(tx: Transaction, given: Stores['feedback']): Promise<void> {
  const store = tx.objectStore('feedback');
  const known = new Map((await store.getAll()).map(one => [one.key, one]));
  for (const one of given) {
    const record = { ...one, key: titleKey(one.title) };
    const before = known.get(record.key);
    if (!isNewer(record, before)) continue;
    // A later entry of the same file may replace this one, which then has no id yet by which to delete it.
    if (before?.id !== undefined) await store.delete(before.id);
    known.set(record.key, { ...record, id: await store.add(record) });
  }
}

async function addTaste(tx: Transaction, [added]: Stores['taste']): Promise<void> {
  const store = tx.objectStore('taste');
  const own: unknown = await store.get(TASTE_KEY);
  if (added) await store.put(mergeTastes(soundTaste(own) ?? NO_ANSWERS, added), TASTE_KEY);
}

const KEYED_STORES = ['friends', 'shown', 'taught', 'corrections', 'ownTitles'] as const;
type KeyedStore = (typeof KEYED_STORES)[number];
type KeyedRecord = Stores[KeyedStore][number];

const keyOf = (record: KeyedRecord): string => ('id' in record ? record.id : record.key);
async function addKeyed(tx: Transaction, name: KeyedStore, records: readonly KeyedRecord[]): Promise<void> {
  const store = tx.objectStore(name);
  const all: readonly KeyedRecord[] = await store.getAll();
  const known = new Map(all.map(record => [keyOf(record), { at: ageOf(record) }]));
  for (const record of records) {
    const before = known.get(keyOf(record));
    if (before && !isNewer({ at: ageOf(record) }, before)) continue;
    known.set(keyOf(record), { at: ageOf(record) });
    await (store as { put: (value: KeyedRecord) => Promise<unknown> }).put(record);
  }
}

async function dropOldestCorrections(tx: Transaction): Promise<void> {
  const store = tx.objectStore('corrections');
  const all = await store.getAll();
  for (const { key } of all.sort((a, b) => b.at - a.at).slice(MOST_RECORDS.corrections))
    await store.delete(key);
}

/** What is here and what is added may together be more than is kept: the same goes as goes in use. */
async function dropWhatIsTooMuch(tx: Transaction, { taught }: Stores): Promise<void> {
  for (const site of new Set(taught.map(({ key }) => siteOfKey(key))))
    await keepNewestOf(site, tx.objectStore('taught'));
  for (const name of ['moods', 'feedback', 'shown', 'taught'] as const) {
    const store = tx.objectStore(name);
    await dropOldest(store, (await store.count()) - MOST_RECORDS[name]);
  }
  await dropOldestCorrections(tx);
}

async function refuseWhatHasNoRoom(tx: Transaction): Promise<void> {
  for (const name of ['friends', 'ownTitles'] as const)
    if ((await tx.objectStore(name).count()) > MOST_RECORDS[name]) throw new NoRoomError(name);
}

async function addAll(tx: Transaction, stores: Stores): Promise<void> {
  await addMoods(tx, stores.moods);
  await addFeedback(tx, stores.feedback);
  await addTaste(tx, stores.taste);
  for (const name of KEYED_STORES) await addKeyed(tx, name, stores[name]);
  await refuseWhatHasNoRoom(tx);
  await dropWhatIsTooMuch(tx, stores);
}

/** Writes the whole backup in one transaction over every store, or nothing of it. */
export async function writeStores(stores: Stores, mode: 'merge' | 'replace'): Promise<void> {
  const db = await database();
  const tx = db.transaction(namesOf(db), 'readwrite');
  await commitOrAbort(tx, async () => {
    if (mode === 'replace') for (const name of namesOf(db)) await tx.objectStore(name).clear();
    await addAll(tx, stores);
  });
}
