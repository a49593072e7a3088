import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from '../../../src/storage/schema.ts';
import { losses, nextRun } from '../../support/browser/worker-life.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { beforePut, failToRead, killAt } from '../../support/fakes/fake-faults.ts';
import { databaseOf, NOW, noDatabases, sad, TASTE, UP } from '../../support/fakes/old-database.ts';

/** Storage that stays when the worker is started anew. */
const disk = vi.hoisted((): { fake?: ReturnType<typeof fakeBrowser> } => ({}));
vi.mock('../../../src/platform/browser.ts', () => {
  disk.fake ??= fakeBrowser();
  return disk.fake;
});
const { browser } = await import('../../../src/platform/browser.ts');
const { databaseStatus, acknowledgeLoss } = await import('../../../src/storage/recovery/database-status.ts');

const SOUND = {
  moods: [sad],
  feedback: [{ id: 1, title: UP, key: 'film:2009:Up', verdict: 'up', emotion: 'sad', at: NOW }],
  taste: [TASTE],
};

async function brokenDatabase(): Promise<void> {
  (await databaseOf(3, 'taught')).close();
  await databaseStatus.set({ begun: true, loss: null });
}

/** The databases by name, and the records of the first. */
async function onDisk(): Promise<object> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  const db = await openDB(DATABASE);
  const stores = Object.keys(SOUND).map(async name => [name, await db.getAll(name)]);
  const all = Object.fromEntries(await Promise.all(stores));
  db.close();
  return { names, stores: db.objectStoreNames.length, all };
}

const WHOLE = { names: [DATABASE], stores: 8, all: SOUND };

beforeEach(async () => {
  await noDatabases();
  await browser.storage.local.clear();
  losses.length = 0;
});
afterEach(() => vi.restoreAllMocks());

describe('a database that is made anew', () => {
  it('on a full disk waits for room, and then holds all sound records', async () => {
    await brokenDatabase();
    const { history } = await nextRun();
    beforePut(({ transaction }) => {
      if (transaction.db.name === DATABASE) throw new DOMException('No room.', 'QuotaExceededError');
    });
    await expect(history(10)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    await expect(history(10)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(losses).toEqual([]);
    vi.restoreAllMocks();
    expect(await history(10)).toHaveLength(2);
    expect(await onDisk()).toEqual(WHOLE);
    expect(losses).toEqual(['part']);
  });

  it('on a disk too full even for the rescue database is left as it is', async () => {
    await brokenDatabase();
    const { history } = await nextRun();
    beforePut(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await expect(history(10)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await onDisk()).toEqual({ names: [DATABASE], stores: 7, all: SOUND });
  });

  it('reports the loss once, and no more when it was acknowledged', async () => {
    await brokenDatabase();
    await (await nextRun()).history(10);
    await acknowledgeLoss();
    expect(await (await nextRun()).history(10)).toHaveLength(2);
    expect([losses, (await databaseStatus.get()).loss]).toEqual([['part'], null]);
  });

  it('loses nothing if one of its stores could not be read for a moment only', async () => {
    await brokenDatabase();
    failToRead(1, 'feedback');
    expect(await (await nextRun()).history(10)).toHaveLength(2);
    expect(await onDisk()).toEqual(WHOLE);
  });
});

/** Every database operation of a rebuild, in order. */
async function stepsOfRebuild(): Promise<readonly string[]> {
  await brokenDatabase();
  const steps = killAt(Number.POSITIVE_INFINITY);
  await (await nextRun()).history(10);
  vi.restoreAllMocks();
  await noDatabases();
  losses.length = 0;
  return [...steps];
}

async function dieAt(step: number): Promise<void> {
  const { history } = await nextRun();
  killAt(step);
  await history(10).catch(() => undefined);
  vi.restoreAllMocks();
}

describe('a worker that is killed while it rebuilds the database', () => {
  it('loses nothing, at whichever step, even when the next run dies, too', async () => {
    const steps = await stepsOfRebuild();
    expect(steps.length).toBeGreaterThan(9);
    const emptied = steps.indexOf(`deleteDatabase ${DATABASE}`) + 1;
    for (const first of steps.keys())
      for (const second of first === emptied ? steps.keys() : [first]) {
        await brokenDatabase();
        await dieAt(first);
        await dieAt(second);
        expect(await (await nextRun()).history(10)).toHaveLength(2);
        expect(await onDisk(), `${first}, ${second} of ${steps}`).toEqual(WHOLE);
        expect((await databaseStatus.get()).loss).toBe('part');
        await noDatabases();
      }
  });

  it('has the loss reported once, unless it dies between the report and the deletion of the rescue database', async () => {
    const steps = await stepsOfRebuild();
    const reports: number[] = [];
    for (let step = 0; step <= steps.length; step += 1) {
      losses.length = 0;
      await brokenDatabase();
      await dieAt(step);
      await (await nextRun()).history(10);
      reports.push(losses.length);
      await noDatabases();
    }
    const last = steps.length - 1;
    expect(reports).toEqual(reports.map((_, step) => (step === last ? 2 : 1)));
  });
});

describe('the rescue database', () => {
  const RESCUE_DATABASE = 'moodlight-saved';

  it('without any store is not taken for a complete rescue', async () => {
    await brokenDatabase();
    (await openDB(RESCUE_DATABASE, 1)).close();
    expect(await (await nextRun()).history(10)).toHaveLength(2);
    expect(await onDisk()).toEqual(WHOLE);
  });

  it('is not copied into a database that is whole, for its records may have been erased since', async () => {
    const lastStep = (await stepsOfRebuild()).length - 1;
    await brokenDatabase();
    await dieAt(lastStep);
    const whole = await openDB(DATABASE);
    await whole.clear('moods');
    whole.close();
    expect(await (await nextRun()).history(10)).toHaveLength(1);
    expect(await onDisk()).toEqual({ ...WHOLE, all: { ...SOUND, moods: [] } });
  });
});
