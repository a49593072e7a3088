import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../../src/backup/read-backup.ts';
import { addMood, readVerdicts } from '../../../src/history/store.ts';
import { readingFromTap } from '../../../src/mood/reading.ts';
import { database, type OpenOutcome, whenOpened } from '../../../src/storage/database.ts';
import { changeTaste, readTaste } from '../../../src/taste/store.ts';
import { addFeedback } from '../../support/fakes/add-feedback.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { failToOpen } from '../../support/fakes/fake-faults.ts';
import { history } from '../../support/fakes/kept-history.ts';
import { databaseOf, NOW, noDatabases, sad, TASTE, UP } from '../../support/fakes/old-database.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { recordLoss } = await import('../../../src/storage/recovery/data-loss.ts');
const { backupFile } = await import('../../../src/backup/backup-keeper.ts');
const { acceptsSetting } = await import('../../../src/backup/settings-store.ts');
const { databaseStatus } = await import('../../../src/storage/recovery/database-status.ts');
const { browser } = await import('../../../src/platform/browser.ts');

/** Deleting asks the open connection to close, as an update of the extension does. */
async function deleteEverything(): Promise<void> {
  await database();
  await noDatabases();
}

let outcomes: OpenOutcome[];

beforeEach(async () => {
  await deleteEverything();
  await browser.storage.local.clear();
  outcomes = [];
  whenOpened(outcome => outcomes.push(outcome));
});
afterEach(() => vi.restoreAllMocks());

describe('an earlier database', () => {
  it.each([1, 2, 3])('of version %i is upgraded and keeps its records', async version => {
    (await databaseOf(version)).close();
    expect((await history(10)).map(({ entry, at }) => [entry, at])).toEqual([
      ['mood', NOW],
      ['feedback', NOW],
    ]);
    expect([...(await readVerdicts())]).toEqual([['film:2009:Up', 'up']]);
    expect((await readTaste()).answers.length).toBe(version > 1 ? 1 : 0);
    expect((await database()).objectStoreNames.length).toBe(8);
    expect(outcomes).toEqual([{ isNew: false, loss: null }]);
  });
});

describe('an older page that blocks the database', () => {
  it('makes calls fail, and no longer blocks them once it is closed', async () => {
    const old = await databaseOf(2);
    await expect(addMood(readingFromTap('happy'), NOW + 1)).rejects.toThrow('An older page');
    await expect(history(10)).rejects.toMatchObject({ name: 'BlockedError' });
    old.close();
    await expect.poll(() => history(10).catch(() => [])).toHaveLength(2);
    await addMood(readingFromTap('happy'), NOW + 1);
    expect(await history(10)).toHaveLength(3);
  });
});

describe('a database that cannot be opened', () => {
  it('for a moment only is opened by a later attempt and keeps its records', async () => {
    (await databaseOf(3)).close();
    failToOpen(2, 'UnknownError');
    expect(await history(10)).toHaveLength(2);
    expect(outcomes).toEqual([{ isNew: false, loss: null }]);
  });

  it.each([
    ['the disk is full', 'UnknownError', 'Encountered full disk while opening backing store.'],
    ['it is of a newer version', 'VersionError', 'The requested version is less.'],
    ['the browser is closing', 'AbortError', 'Aborted.'],
  ])('because %s keeps its records', async (_, name, message) => {
    (await databaseOf(3)).close();
    failToOpen(9, name, message);
    await expect(history(10)).rejects.toThrow(message);
    vi.restoreAllMocks();
    expect(await history(10)).toHaveLength(2);
  });
});

describe('a database that lacks a store', () => {
  it.each(['moods', 'taught', 'ownTitles'])(
    '(%s) is made anew from the records that can be read',
    async missing => {
      const broken = await databaseOf(3, missing);
      await broken.put('feedback', { id: 2, title: null, key: 'x', verdict: 'odd', at: NOW });
      broken.close();
      expect(await history(10)).toHaveLength(missing === 'moods' ? 1 : 2);
      expect((await readTaste()).answers.length).toBe(1);
      expect((await database()).objectStoreNames.length).toBe(8);
      expect(await (await database()).count('feedback')).toBe(1);
      expect(outcomes).toMatchObject([{ loss: 'part' }]);
    },
  );
});

describe('damaged records', () => {
  const DAMAGED = [
    { at: NOW, emotion: 'hungry', odds: {}, source: 'tap' },
    { at: 1e300, emotion: 'sad', odds: sad.odds },
    { at: 'yesterday', emotion: 'sad', odds: sad.odds },
    { at: NOW, emotion: 'sad', odds: null },
    { at: Number.NaN, emotion: 'sad' },
    {},
  ];
  it('are left out of the history and of the backup, and sound records are kept', async () => {
    await addMood(readingFromTap('sad'), NOW);
    await addFeedback({ title: UP, verdict: 'up' }, 'sad', NOW);
    await changeTaste(() => TASTE);
    const db = (await database()) as unknown as IDBPDatabase;
    for (const record of DAMAGED) await db.add('moods', record);
    for (const record of DAMAGED) await db.add('feedback', { ...record, key: 7, verdict: 'up', title: 3 });
    await db.put('corrections', { key: 'k', text: 5, title: null });
    await db.put('ownTitles', { key: 'k' });
    await db.put('friends', { id: 'f' });
    await db.put('shown', { key: 's', at: 'never' });
    await db.put('taught', { key: 't' });
    const { eachBetween, firstMoodAt } = await import('../../../src/history/entries-store.ts');
    const always = { from: 0, to: Number.MAX_SAFE_INTEGER };
    expect(await history(10)).toHaveLength(2);
    const seen: unknown[] = [];
    await eachBetween('moods', always, mood => seen.push(mood));
    expect(seen).toHaveLength(1);
    expect(await firstMoodAt()).toBe(NOW);
    expect([...(await readVerdicts())]).toEqual([['film:2009:Up', 'up']]);
    const { listCorrections } = await import('../../../src/corrections/store.ts');
    const { listOwnTitles } = await import('../../../src/own-titles/store.ts');
    const { readFriends } = await import('../../../src/taste/friends-store.ts');
    const { exposuresBefore } = await import('../../../src/picks/exposure-store.ts');
    expect([await listCorrections(), await listOwnTitles(), await readFriends()]).toEqual([[], [], []]);
    expect([...(await exposuresBefore(NOW))]).toEqual([]);
    const file = readBackup(await backupFile(), acceptsSetting);
    expect(file).toMatchObject({ stores: { moods: [{ at: NOW }], feedback: [{ at: NOW }], friends: [] } });
  });
});

describe('the record of a loss', () => {
  it('is written once something was lost, and not at the first installation', async () => {
    await recordLoss({ isNew: true, loss: null });
    expect((await databaseStatus.get()).loss).toBeNull();
    await recordLoss({ isNew: false, loss: null });
    expect((await databaseStatus.get()).loss).toBeNull();
    await recordLoss({ isNew: false, loss: 'part' });
    expect((await databaseStatus.get()).loss).toBe('part');
  });

  it('is written, too, where the browser itself deleted the database', async () => {
    await recordLoss({ isNew: true, loss: null });
    await recordLoss({ isNew: true, loss: null });
    expect((await databaseStatus.get()).loss).toBe('all');
  });
});
