import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isKept, readingFromTap } from '../../../src/mood/reading.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { losses, nextRun } from '../../support/browser/worker-life.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { failToOpen, failToRead, killAt, withoutPauses } from '../../support/fakes/fake-faults.ts';
import { databaseOf, NOW, noDatabases } from '../../support/fakes/old-database.ts';

/** Storage that stays when the worker is started anew. */
const disk = vi.hoisted((): { fake?: ReturnType<typeof fakeBrowser> } => ({}));
vi.mock('../../../src/platform/browser.ts', () => {
  disk.fake ??= fakeBrowser();
  return disk.fake;
});
const { browser } = await import('../../../src/platform/browser.ts');
const { databaseStatus } = await import('../../../src/storage/recovery/database-status.ts');
const { currentMood } = await import('../../../src/mood/store.ts');
const { openFailures } = await import('../../../src/storage/recovery/open-failures.ts');

const ALWAYS = 99;
const LATER = 60_000;

/** A run of the worker in which no database opens; resolves to the name of the error. */
async function failingRun(at: number): Promise<unknown> {
  vi.setSystemTime(at);
  const { history } = await nextRun();
  withoutPauses();
  failToOpen(ALWAYS, 'UnknownError');
  const answer = await history(10).catch((error: Error) => error.name);
  vi.restoreAllMocks();
  return answer;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await noDatabases();
  await browser.storage.local.clear();
  await currentMood.set(null);
  losses.length = 0;
  (await databaseOf(3)).close();
  await databaseStatus.set({ begun: true, loss: null });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a database that cannot be opened', () => {
  it('in one run of the worker only is not given up, however often it is asked for', async () => {
    const { history } = await nextRun();
    withoutPauses();
    failToOpen(ALWAYS, 'UnknownError');
    await expect(history(10)).rejects.toMatchObject({ name: 'UnopenedError' });
    vi.setSystemTime(NOW + LATER);
    await expect(history(10)).rejects.toMatchObject({ name: 'UnopenedError' });
    vi.restoreAllMocks();
    expect(await history(10)).toHaveLength(2);
    expect([losses, await openFailures.get()]).toEqual([[], {}]);
  });

  it('in runs that follow each other at once is not given up either', async () => {
    for (const at of [NOW, NOW + 1000, NOW + 2000]) expect(await failingRun(at)).toBe('UnopenedError');
    expect(await (await nextRun()).history(10)).toHaveLength(2);
    expect(losses).toEqual([]);
  });

  it('now and then is not given up: a success clears earlier failures', async () => {
    for (const at of [NOW, NOW + LATER, NOW + 2 * LATER]) {
      expect(await failingRun(at)).toBe('UnopenedError');
      expect(await (await nextRun()).history(10)).toHaveLength(2);
    }
  });

  it.each([
    ['a later run', NOW + LATER],
    ['a later run with a clock that was set back', NOW - LATER],
  ])('and not in %s either is replaced by a new one, which works', async (_, then) => {
    expect(await failingRun(NOW)).toBe('UnopenedError');
    vi.setSystemTime(then);
    const { addMood, history } = await nextRun();
    withoutPauses();
    failToOpen(4, 'UnknownError');
    expect(await history(10)).toEqual([]);
    expect([losses, (await databaseStatus.get()).loss, await openFailures.get()]).toEqual([
      ['all'],
      'all',
      {},
    ]);
    await addMood(readingFromTap('happy'), then);
    expect(await history(10)).toHaveLength(1);
  });

  it('does not keep a mood from being in force', async () => {
    await nextRun();
    const { takeMood } = await import('../../../src/mood/mood-keeper.ts');
    withoutPauses();
    failToOpen(ALWAYS, 'UnknownError');
    const mood = await takeMood(readingFromTap('happy'), NOW);
    expect([mood.emotion, isKept(mood)]).toEqual(['happy', false]);
    expect(await currentMood.get()).toEqual(mood);
  });
});

describe('a part that cannot be read', () => {
  /** One store is missing; the worker dies when the sound records are rescued and the database is deleted. */
  async function dieAfterDeletion(): Promise<void> {
    await noDatabases();
    (await databaseOf(3, 'taught')).close();
    const { history } = await nextRun();
    const steps = killAt(Number.POSITIVE_INFINITY, `deleteDatabase ${DATABASE}`);
    await history(10).catch(() => undefined);
    vi.restoreAllMocks();
    expect(steps.at(-1)).toBe(`deleteDatabase ${DATABASE}`);
  }

  it('(a store) is given up only in a later run, and the other stores are kept', async () => {
    await noDatabases();
    (await databaseOf(3, 'taught')).close();
    const { history } = await nextRun();
    withoutPauses();
    failToRead(ALWAYS, 'feedback');
    await expect(history(10)).rejects.toMatchObject({ name: 'UnopenedError' });
    vi.setSystemTime(NOW + LATER);
    const later = await nextRun();
    expect((await later.history(10)).map(({ entry }) => entry)).toEqual(['mood']);
    expect(losses).toEqual(['part']);
  });

  it('(the rescue database) is kept for a later run', async () => {
    await dieAfterDeletion();
    expect(await failingRun(NOW)).toBe('UnopenedError');
    expect(await (await nextRun()).history(10)).toHaveLength(2);
    expect(losses).toEqual(['part']);
  });

  it('(the rescue database, in a later run either) is lost, and the loss is recorded', async () => {
    await dieAfterDeletion();
    for (const at of [NOW, NOW + LATER]) expect(await failingRun(at)).toBe('UnopenedError');
    expect(await (await nextRun()).history(10)).toEqual([]);
    expect((await databaseStatus.get()).loss).toBe('all');
  });
});
