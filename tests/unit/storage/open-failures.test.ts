import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isKept, readingFromTap } from '../../../src/mood/reading.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { losses, nextLife } from '../../support/browser/worker-life.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { failToOpen, failToRead, killAt, withoutPauses } from '../../support/fakes/fake-faults.ts';
import { databaseOf, NOW, noDatabases } from '../../support/fakes/old-database.ts';

/** What is stored outlives the worker. */
const disk = vi.hoisted((): { fake?: ReturnType<typeof fakeBrowser> } => ({}));
vi.mock('../../../src/platform/browser.ts', () => {
  disk.fake ??= fakeBrowser();
  return disk.fake;
});
const { browser } = await import('../../../src/platform/browser.ts');
const { held } = await import('../../../src/storage/recovery/database-status.ts');
const { currentMood } = await import('../../../src/mood/store.ts');
const { unopened } = await import('../../../src/storage/recovery/open-failures.ts');

const ALWAYS = 99;
const LATER = 60_000;

/** A life of the worker in which nothing opens, and how its question ended. */
async function lifeInVain(at: number): Promise<unknown> {
  vi.setSystemTime(at);
  const { history } = await nextLife();
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
  await held.set({ begun: true, loss: null });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a database that cannot be opened', () => {
  it('in one life of the worker only has lost nothing, however often it was asked for', async () => {
    const { history } = await nextLife();
    withoutPauses();
    failToOpen(ALWAYS, 'UnknownError');
    await expect(history(10)).rejects.toMatchObject({ name: 'UnopenedError' });
    vi.setSystemTime(NOW + LATER);
    await expect(history(10)).rejects.toMatchObject({ name: 'UnopenedError' });
    vi.restoreAllMocks();
    expect(await history(10)).toHaveLength(2);
    expect([losses, await unopened.get()]).toEqual([[], {}]);
  });

  it('in lives that follow each other at once has lost nothing either', async () => {
    for (const at of [NOW, NOW + 1000, NOW + 2000]) expect(await lifeInVain(at)).toBe('UnopenedError');
    expect(await (await nextLife()).history(10)).toHaveLength(2);
    expect(losses).toEqual([]);
  });

  it('now and then is not added up', async () => {
    for (const at of [NOW, NOW + LATER, NOW + 2 * LATER]) {
      expect(await lifeInVain(at)).toBe('UnopenedError');
      expect(await (await nextLife()).history(10)).toHaveLength(2);
    }
  });

  it.each([
    ['a later life', NOW + LATER],
    ['a later life whose clock was put back', NOW - LATER],
  ])('and not in %s either makes room for a new one, which works', async (_, then) => {
    expect(await lifeInVain(NOW)).toBe('UnopenedError');
    vi.setSystemTime(then);
    const { addMood, history } = await nextLife();
    withoutPauses();
    failToOpen(4, 'UnknownError');
    expect(await history(10)).toEqual([]);
    expect([losses, (await held.get()).loss, await unopened.get()]).toEqual([['all'], 'all', {}]);
    await addMood(readingFromTap('happy'), then);
    expect(await history(10)).toHaveLength(1);
  });

  it('still leaves the person with a mood', async () => {
    await nextLife();
    const { takeMood } = await import('../../../src/mood/mood-keeper.ts');
    withoutPauses();
    failToOpen(ALWAYS, 'UnknownError');
    const mood = await takeMood(readingFromTap('happy'), NOW);
    expect([mood.emotion, isKept(mood)]).toEqual(['happy', false]);
    expect(await currentMood.get()).toEqual(mood);
  });
});

describe('what cannot be read', () => {
  /** One store is missing; the sound rest is put aside, and the database deleted, when the worker dies. */
  async function dieAfterDeletion(): Promise<void> {
    await noDatabases();
    (await databaseOf(3, 'taught')).close();
    const { history } = await nextLife();
    const steps = killAt(Number.POSITIVE_INFINITY, `deleteDatabase ${DATABASE}`);
    await history(10).catch(() => undefined);
    vi.restoreAllMocks();
    expect(steps.at(-1)).toBe(`deleteDatabase ${DATABASE}`);
  }

  it('of a store is given up only after a later life, and the rest is there', async () => {
    await noDatabases();
    (await databaseOf(3, 'taught')).close();
    const { history } = await nextLife();
    withoutPauses();
    failToRead(ALWAYS, 'feedback');
    await expect(history(10)).rejects.toMatchObject({ name: 'UnopenedError' });
    vi.setSystemTime(NOW + LATER);
    const later = await nextLife();
    expect((await later.history(10)).map(({ entry }) => entry)).toEqual(['mood']);
    expect(losses).toEqual(['part']);
  });

  it('of what was put aside keeps the way back open', async () => {
    await dieAfterDeletion();
    expect(await lifeInVain(NOW)).toBe('UnopenedError');
    expect(await (await nextLife()).history(10)).toHaveLength(2);
    expect(losses).toEqual(['part']);
  });

  it('of it in a later life either is lost, and that is told', async () => {
    await dieAfterDeletion();
    for (const at of [NOW, NOW + LATER]) expect(await lifeInVain(at)).toBe('UnopenedError');
    expect(await (await nextLife()).history(10)).toEqual([]);
    expect((await held.get()).loss).toBe('all');
  });
});
