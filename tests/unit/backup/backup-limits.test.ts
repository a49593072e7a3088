import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreName, Stores } from '../../../src/backup/backup-file.ts';
import { readBackup } from '../../../src/backup/read-backup.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { MOST_OF_A_SITE, MOST_RECORDS } from '../../../src/storage/limits.ts';
import { DATABASE, STORE_NAMES } from '../../../src/storage/schema.ts';
import { Taste } from '../../../src/taste/taste.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { likedUp } from '../../support/fakes/liked-up.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
vi.mock('../../../src/site-access/access-keeper.ts', () => ({ removeSite: async () => undefined }));
const { backupFile, importBackup } = await import('../../../src/backup/backup-keeper.ts');
const { acceptsSetting } = await import('../../../src/backup/settings-store.ts');
const { countStores, readStores } = await import('../../../src/backup/store.ts');
const { putFriend, readFriends } = await import('../../../src/taste/friends-store.ts');
const { changeTaste, readTaste } = await import('../../../src/taste/store.ts');

const NOW = new Date(2026, 5, 20).getTime();
/** Before any clock: 2 to the power of the half-lives since is more than a number can hold. */
const ABSURD = -1e13;
const ANSWER = likedUp(NOW);
const taste = (...answers: object[]) => ({ version: 1 as const, answers: answers as (typeof ANSWER)[] });
const friend = (id: string, at = NOW, one: object = ANSWER) => ({
  id,
  name: id,
  at,
  own: false,
  seen: [],
  taste: taste(one),
});

const { id: _id, ...MOOD } = moodFromReading(readingFromTap('sad'), 1, NOW);
const RECORD: { readonly [S in StoreName]: (i: number) => Stores[S][number] } = {
  moods: i => ({ ...MOOD, at: i + 1 }),
  feedback: i => ({
    title: { name: `T${i}`, year: 2009, kind: 'film' },
    verdict: 'up',
    emotion: null,
    at: i + 1,
  }),
  taste: () => taste(ANSWER),
  friends: i => friend(`f${i}`, i + 1),
  shown: i => ({ key: `film|2009|t${i}`, at: i + 1 }),
  taught: i => ({ key: `site${i % 7}|screen|t${i}`, name: `T${i}`, at: i + 1, genres: ['drama'] }),
  corrections: i => ({ key: `t${i}||`, text: `T${i}`, title: '', at: i + 1 }),
  ownTitles: i => ({ key: `film|2009|t${i}`, name: `T${i}`, year: 2009, kind: 'film', words: ['drama'] }),
};

const made = <S extends StoreName>(store: S, count: number, from = 0): Stores[S] =>
  Array.from({ length: count }, (_, i) => RECORD[store](from + i)) as unknown as Stores[S];

const fileOf = (stores: Partial<Stores>): string =>
  JSON.stringify({ moodlight: 'everything', version: 1, stores, settings: {} });

async function takeIn(stores: Partial<Stores>, mode: 'merge' | 'replace' = 'merge'): Promise<void> {
  const read = readBackup(fileOf(stores), acceptsSetting);
  if ('problem' in read) throw new Error(JSON.stringify(read));
  await importBackup(read, mode);
}

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
});

describe('a time that cannot be', () => {
  it.each([
    ['taste', taste({ ...ANSWER, at: ABSURD })],
    ['friends', friend('f', NOW, { ...ANSWER, at: ABSURD })],
    ['friends', friend('f', ABSURD)],
    ['feedback', { ...RECORD.feedback(1), at: ABSURD }],
    ['moods', { ...MOOD, at: 8.64e15 }],
  ] as const)('in %s is damage, and the file is refused', (part, record) => {
    expect(readBackup(fileOf({ [part]: [record] }), acceptsSetting)).toEqual({
      problem: 'damaged',
      part,
      entry: 1,
    });
  });

  it('that was taken in before does not reach the picks: the other answers count as ever', async () => {
    await changeTaste(() => taste(ANSWER, { ...ANSWER, key: 'film:1995:Heat', at: ABSURD }));
    await (await database()).put('friends', friend('f', NOW, { ...ANSWER, at: ABSURD }));
    expect(await readTaste()).toEqual(taste(ANSWER));
    expect((await readFriends()).map(one => one.taste.answers)).toEqual([[]]);
  });

  it('leaves the weights numbers, however old an answer is', () => {
    const old = new Taste(taste({ ...ANSWER, at: ABSURD }), NOW);
    const weights = old.sample({ odds: oddsFromTap('sad'), goal: 'match' }, 1);
    expect(weights.every(Number.isFinite)).toBe(true);
  });
});

describe('a file holds no more than is kept in use', () => {
  it.each(STORE_NAMES.filter(name => name !== 'taste' && name !== 'moods'))('%s', store => {
    const most = MOST_RECORDS[store];
    expect(readBackup(fileOf({ [store]: made(store, most) }), acceptsSetting)).not.toHaveProperty('problem');
    expect(readBackup(fileOf({ [store]: made(store, most + 1) }), acceptsSetting)).toEqual({
      problem: 'damaged',
      part: store,
      entry: 0,
    });
  });

  it('and one that is saved here can be read again, whatever was taken in before', async () => {
    const tx = (await database()).transaction('shown', 'readwrite');
    for (const one of made('shown', MOST_RECORDS.shown + 30)) await tx.store.put(one);
    await tx.done;
    const read = readBackup(await backupFile(), acceptsSetting);
    if ('problem' in read) throw new Error(JSON.stringify(read));
    expect(Math.min(...read.stores.shown.map(({ at }) => at))).toBe(31);
  });
});

describe('adding to what is here', () => {
  it.each(['shown', 'corrections'] as const)('keeps the newest %s', async store => {
    const most = MOST_RECORDS[store];
    await takeIn({ [store]: made(store, most) });
    await takeIn({ [store]: made(store, most, 100) });
    const kept: readonly { readonly at: number }[] = (await readStores())[store];
    expect([kept.length, Math.min(...kept.map(({ at }) => at))]).toEqual([most, 101]);
  });

  it('keeps the newest verdicts, and the next like then drops no more than one', async () => {
    const { keepVerdict } = await import('../../../src/verdicts/store.ts');
    const most = MOST_RECORDS.feedback;
    await takeIn({ feedback: made('feedback', most) });
    await takeIn({ feedback: made('feedback', 100, most) });
    expect((await countStores()).feedback).toBe(most);
    const title = { name: 'Up', year: 2009, kind: 'film' } as const;
    await keepVerdict({ title, verdict: 'up' }, { emotion: null, at: NOW }, state => state);
    const kept = (await readStores()).feedback;
    expect([kept.length, Math.min(...kept.map(({ at }) => at))]).toEqual([most, 102]);
  });

  it('keeps what one site has taught to its share', async () => {
    const ofOneSite = (from: number): Stores['taught'] =>
      made('taught', MOST_OF_A_SITE, from).map((one, i) => ({ ...one, key: `site|screen|t${from + i}` }));
    await takeIn({ taught: ofOneSite(0) });
    await takeIn({ taught: ofOneSite(50) });
    const kept = (await readStores()).taught;
    expect([kept.length, Math.min(...kept.map(({ at }) => at))]).toEqual([MOST_OF_A_SITE, 51]);
  });

  it('refuses friends beyond those there is room for, with the part that is full, and changes nothing', async () => {
    await takeIn({ friends: made('friends', MOST_RECORDS.friends - 1) });
    const before = await readStores();
    const more = takeIn({ friends: made('friends', 2, 100), shown: made('shown', 3) });
    await expect(more).rejects.toMatchObject({ name: 'NoRoomError', message: 'friends' });
    expect(await readStores()).toEqual(before);
  });

  it('refuses one friend too many, from whichever file, and takes a known one again', async () => {
    await takeIn({ friends: made('friends', MOST_RECORDS.friends) });
    await expect(putFriend({ ...friend('own'), own: true })).rejects.toMatchObject({ name: 'NoRoomError' });
    await putFriend({ ...friend('f0'), name: 'Ada' });
    expect((await readFriends()).length).toBe(MOST_RECORDS.friends);
  });
});
