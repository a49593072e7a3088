import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupContents } from '../../../src/backup/backup-file.ts';
import { readBackup } from '../../../src/backup/read-backup.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { DATABASE, STORE_NAMES } from '../../../src/storage/schema.ts';
import { type FakeArea, fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { likedUp } from '../../support/fakes/liked-up.ts';
import { codeOf, sourcesIn } from '../../support/walls/source-imports.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
vi.mock('../../../src/site-access/access-keeper.ts', () => ({ removeSite: async () => undefined }));
vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4096 }) } });
const { browser } = await import('../../../src/platform/browser.ts');
const { backupFile, dataSizes, eraseEverything, importBackup } = await import(
  '../../../src/backup/backup-keeper.ts'
);
const { acceptsSetting, ITEMS, PORTABLE_ITEMS } = await import('../../../src/backup/settings-store.ts');
const { addMood } = await import('../../../src/history/store.ts');
const { addFeedback } = await import('../../support/fakes/add-feedback.ts');
const { countStores, readStores } = await import('../../../src/backup/store.ts');
const { keepMonths } = await import('../../../src/history/retention-store.ts');
const { currentMood, goalChoices } = await import('../../../src/mood/store.ts');
const { genreMap } = await import('../../../src/genre-map/store.ts');
const { restingFace } = await import('../../../src/capture/store.ts');
const { deleteExpired } = await import('../../../src/history/retention-keeper.ts');
const { changeTaste, readTaste } = await import('../../../src/taste/store.ts');

const local = browser.storage.local as unknown as FakeArea;
const NOW = new Date(2026, 5, 20).getTime();
const UP = { name: 'Up', year: 2009, kind: 'film' } as const;
const ANSWER = likedUp(NOW);

/** Writes into every store and several settings, so that the tests see whatever is left out. */
async function fillEverything(): Promise<void> {
  await addMood(readingFromTap('sad'), NOW);
  await addFeedback({ title: UP, verdict: 'up' }, 'sad', NOW);
  await changeTaste(() => ({ version: 1, answers: [ANSWER] }));
  const tx = (await database()).transaction(STORE_NAMES, 'readwrite');
  await tx.objectStore('friends').put({
    id: 'f',
    name: 'Ada',
    at: NOW,
    own: false,
    seen: ['film:1995:Heat'],
    taste: { version: 1, answers: [ANSWER] },
  });
  await tx.objectStore('shown').put({ key: 'film|2009|up', at: NOW });
  await tx.objectStore('taught').put({ key: 'screen|x', name: 'X', at: NOW, genres: ['drama'] });
  await tx.objectStore('corrections').put({ key: 'x||', text: 'X', title: '', at: NOW });
  await tx
    .objectStore('ownTitles')
    .put({ key: 'film|2001|mine', name: 'Mine', year: 2001, kind: 'film', words: ['drama'] });
  await tx.done;
  await genreMap.set({ ...(await genreMap.get()), sad: { comedy: 2 }, vibes: { sad: { cosy: -1 } } });
  await goalChoices.set({ sad: 'lift' });
  await restingFace.set({ bias: oddsFromTap('sad'), on: true } as never);
  await currentMood.set(moodFromReading(readingFromTap('sad'), 1, NOW));
  await keepMonths.set(12);
}

const read = (text: string) => readBackup(text, acceptsSetting);

function contentsOf(text: string): BackupContents {
  const file = read(text);
  if ('problem' in file) throw new Error(JSON.stringify(file));
  return file;
}

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

describe('the lists that erasing and exporting use', () => {
  it('name every store of the schema', async () => {
    expect([...STORE_NAMES].sort()).toEqual([...(await database()).objectStoreNames].sort());
  });

  it('name every declared setting', () => {
    const declared = sourcesIn('src').flatMap(file =>
      [...codeOf(file).matchAll(/= defineItem<[\s\S]*?key: '(\w+)'/g)].map(([, key]) => key),
    );
    expect(declared.length).toBeGreaterThan(15);
    expect(ITEMS.map(({ key }) => key).sort()).toEqual(declared.sort());
  });

  it('export nothing learned from a face', () => {
    expect(PORTABLE_ITEMS.map(({ key }) => key)).not.toContain('neutral');
    expect(PORTABLE_ITEMS.map(({ key }) => key)).not.toContain('currentMood');
  });
});

describe('erasing everything', () => {
  it('leaves nothing in any store or setting, and reads that back as proof', async () => {
    await fillEverything();
    const before = await dataSizes();
    expect(Object.values(before.counts).every(count => count > 0)).toBe(true);
    expect(before.settings.length).toBe(5);
    const left = await eraseEverything();
    expect(Object.keys(left.counts).sort()).toEqual([...STORE_NAMES].sort());
    expect(new Set(Object.values(left.counts))).toEqual(new Set([0]));
    expect(left.settings).toEqual([]);
    expect(await currentMood.get()).toBeNull();
    expect(await readTaste()).toEqual({ version: 1, answers: [] });
  });

  it('erases keys of older versions, too', async () => {
    await browser.storage.local.set({ fromLongAgo: 1 });
    expect((await eraseEverything()).settings).toEqual([]);
  });
});

describe('a backup', () => {
  it('is restored whole into an empty Moodlight', async () => {
    await fillEverything();
    const [text, before] = [await backupFile(), await readStores()];
    await eraseEverything();
    await importBackup(contentsOf(text), 'replace');
    expect(await readStores()).toEqual(before);
    expect(await goalChoices.get()).toEqual({ sad: 'lift' });
    const { sad, vibes } = await genreMap.get();
    expect([sad, vibes]).toEqual([{ comedy: 2 }, { sad: { cosy: -1 } }]);
    expect(await restingFace.get()).toBeNull();
  });

  it('merged twice adds nothing, and keeps newer records and the settings that are set', async () => {
    await fillEverything();
    const text = await backupFile();
    const before = await countStores();
    await addFeedback({ title: UP, verdict: 'down' }, 'sad', NOW + 1);
    await goalChoices.set({ sad: 'calm' });
    await importBackup(contentsOf(text), 'merge');
    await importBackup(contentsOf(text), 'merge');
    expect(await countStores()).toEqual(before);
    expect((await readStores()).feedback).toMatchObject([{ verdict: 'down', at: NOW + 1 }]);
    expect(await goalChoices.get()).toEqual({ sad: 'calm' });
  });

  it.each(['merge', 'replace'] as const)('%sd, does not change how long records are kept', async mode => {
    await addMood(readingFromTap('happy'), NOW);
    const file = contentsOf(
      JSON.stringify({ moodlight: 'everything', version: 1, stores: {}, settings: { keepMonths: 1 } }),
    );
    await importBackup(file, mode);
    expect(await keepMonths.get()).toBe(0);
    await keepMonths.set(12);
    await importBackup(file, mode);
    expect(await keepMonths.get()).toBe(12);
  });

  it('merged adds what is missing', async () => {
    await fillEverything();
    const text = await backupFile();
    await eraseEverything();
    await addMood(readingFromTap('happy'), NOW - 5);
    await importBackup(contentsOf(text), 'merge');
    expect((await readStores()).moods.map(({ at }) => at).sort()).toEqual([NOW - 5, NOW]);
    expect(await goalChoices.get()).toEqual({ sad: 'lift' });
  });

  it('that cannot be written changes nothing', async () => {
    await fillEverything();
    const [before, settings] = [await readStores(), new Map(local.kept)];
    const many = Array.from({ length: 5000 }, (_, i) => ({
      key: `film|2000|t${i}`,
      name: `T${i}`,
      year: 2000,
      kind: 'film' as const,
      words: ['drama'],
    }));
    const file = contentsOf(await backupFile());
    const tooMany = { ...file, stores: { ...file.stores, ownTitles: many }, settings: { goalChoices: {} } };
    await expect(importBackup(tooMany, 'merge')).rejects.toMatchObject({ name: 'NoRoomError' });
    await expect(
      importBackup({ ...file, stores: { ...file.stores, friends: [{ name: 'no id' } as never] } }, 'replace'),
    ).rejects.toThrow();
    expect(await readStores()).toEqual(before);
    expect(new Map(local.kept)).toEqual(settings);
  });
});

describe('a file that is not a sound backup', () => {
  const withStores = (stores: object, settings: object = {}): string =>
    JSON.stringify({ moodlight: 'everything', version: 1, stores, settings });
  const { id: _id, ...mood } = moodFromReading(readingFromTap('sad'), 1, NOW);

  it.each([
    ['', 'not-json'],
    ['{"moodlight":"everything","ver', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['"everything"', 'not-ours'],
    ['{"moodlight":"taste","version":1,"stores":{}}', 'not-ours'],
    ['{"moodlight":"everything","version":1}', 'not-ours'],
    ['{"moodlight":"everything","version":1,"stores":[]}', 'not-ours'],
    ['{"moodlight":"everything","version":2,"stores":{}}', 'newer'],
  ])('%j is %s', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('may be too large', () => {
    expect(read(' '.repeat(60_000_001))).toEqual({ problem: 'too-large' });
  });

  it.each([
    ['a wrong emotion', { moods: [mood, { ...mood, emotion: 'hungry' }] }, 'moods', 2],
    ['odds that are no numbers', { moods: [{ ...mood, odds: { ...mood.odds, sad: '1' } }] }, 'moods', 1],
    ['a time beyond dates', { moods: [{ ...mood, at: 1e300 }] }, 'moods', 1],
    ['an object in place of a list', { moods: { length: 3 } }, 'moods', 0],
    ['null in a list', { friends: [null] }, 'friends', 1],
    ['an invalid taste', { taste: [{ version: 1, answers: [{}] }] }, 'taste', 1],
    [
      'two tastes',
      {
        taste: [
          { version: 1, answers: [] },
          { version: 1, answers: [] },
        ],
      },
      'taste',
      0,
    ],
    ['an unknown genre', { taught: [{ key: 'k', name: 'n', at: 1, genres: ['__proto__'] }] }, 'taught', 1],
    [
      'a name of 9,999 letters',
      { ownTitles: [{ key: 'k', name: 'x'.repeat(9999), year: 1, kind: 'film', words: [] }] },
      'ownTitles',
      1,
    ],
    ['too many records', { corrections: Array.from({ length: 2001 }, () => ({})) }, 'corrections', 0],
  ])('with %s is damaged: which part and which entry', (_, stores, part, entry) => {
    expect(read(withStores(stores))).toEqual({ problem: 'damaged', part, entry });
  });

  it('with an invalid setting is damaged', () => {
    expect(read(withStores({}, { goalChoices: { sad: 'win' } }))).toMatchObject({
      part: 'settings',
      entry: 1,
    });
    expect(read(withStores({}, { neutral: 'x', unknown: 1 }))).toMatchObject({ settings: {} });
    expect(read('{"moodlight":"everything","version":1,"stores":{},"settings":7}')).toMatchObject({
      part: 'settings',
    });
  });

  it('may use names of prototypes, which do no harm', () => {
    const text = `{"moodlight":"everything","version":1,"stores":{"__proto__":[1],"constructor":[2]},"settings":{"__proto__":{"polluted":1}}}`;
    const file = contentsOf(text);
    expect(file.stores.moods).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(file.settings)).toEqual([]);
  });
});

it('a sweep deletes records older than the person wants kept, and what taste learned from them', async () => {
  await addMood(readingFromTap('sad'), NOW - 100 * 864e5);
  await addMood(readingFromTap('sad'), NOW - 20 * 864e5);
  await addFeedback({ title: UP, verdict: 'up' }, 'sad', NOW - 100 * 864e5);
  await changeTaste(() => ({ version: 1, answers: [{ ...ANSWER, at: NOW - 100 * 864e5 }] }));
  await deleteExpired(NOW);
  expect((await countStores()).moods).toBe(2);
  await keepMonths.set(1);
  await deleteExpired(NOW);
  expect(await countStores()).toMatchObject({ moods: 1, feedback: 0 });
  expect((await readTaste()).answers).toEqual([]);
});
