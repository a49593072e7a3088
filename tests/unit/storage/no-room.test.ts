import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStores } from '../../../src/backup/store.ts';
import { oddsToArray } from '../../../src/mood/odds.ts';
import { isKept, readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { isQuotaError } from '../../../src/storage/quota.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { NO_MOOD } from '../../../src/taste/context.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { catalog, titleIndex } = await smallTitleIndex([
  { name: 'Superbad', year: 2007, genres: ['comedy'], votes: 900 },
  { name: 'Heat', year: 1995, genres: ['crime'], votes: 500 },
]);
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => catalog }));
vi.mock('../../../src/picks/title-index-keeper.ts', () => ({ shippedTitleIndex: async () => titleIndex }));
const { browser } = await import('../../../src/platform/browser.ts');
const { correctMoodTo, setGoalForMood, takeMood } = await import('../../../src/mood/mood-keeper.ts');
const { takeFeedback, withdrawFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');
const { picksFor } = await import('../../../src/picks/picks-keeper.ts');
const { chooseGoal, currentMood, goalChoices, goalFor } = await import('../../../src/mood/store.ts');

const NOW = Date.now();
const SUPERBAD = { name: 'Superbad', year: 2007, kind: 'film' } as const;
const LIKED = { title: SUPERBAD, verdict: 'up' } as const;
const QUERY = { kind: null, limit: 2 };

const refuse = (): never => {
  throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
};

/** IndexedDB refuses to write into these stores. */
function refuseWrites(...stores: readonly string[]): void {
  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given) {
      return stores.includes(this.name) ? refuse() : write.apply(this, given);
    });
  }
}

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await browser.storage.local.clear();
  await currentMood.set(null);
});
afterEach(() => vi.restoreAllMocks());

describe('when the disk is full', () => {
  it('a mood is in force all the same, has picks, and is marked as not kept', async () => {
    refuseWrites('moods', 'feedback', 'taste', 'shown');
    const mood = await takeMood(readingFromTap('happy'), NOW);
    expect([mood.emotion, isKept(mood)]).toEqual(['happy', false]);
    expect(await currentMood.get()).toEqual(mood);
    expect((await picksFor(QUERY)).length).toBeGreaterThan(0);
    expect((await readStores()).moods).toEqual([]);
  });

  it('a mood that was not kept can be corrected, and still nothing is written', async () => {
    refuseWrites('moods');
    const { id } = await takeMood(readingFromTap('happy'), NOW);
    expect(await correctMoodTo(id, 'sad')).toMatchObject({ id, emotion: 'sad', confirmed: true });
    expect(await currentMood.get()).toMatchObject({ emotion: 'sad' });
    vi.restoreAllMocks();
    expect((await readStores()).moods).toEqual([]);
  });

  it('a verdict given in a mood that was not kept is stored without a mood, and the goal chosen holds for that mood', async () => {
    refuseWrites('moods');
    const { id } = await takeMood(readingFromTap('happy'), NOW);
    expect(await goalFor(await setGoalForMood(id, 'calm'))).toBe('calm');
    await takeFeedback(LIKED);
    const { feedback, taste } = await readStores();
    expect(feedback).toMatchObject([{ verdict: 'up', emotion: null }]);
    const odds = oddsToArray(NO_MOOD.odds).map(share => expect.closeTo(share, 2));
    expect(taste[0]?.answers).toMatchObject([{ signal: 'up', goal: NO_MOOD.goal, odds }]);
    expect(await goalChoices.get()).toEqual({});
  });

  it('the next mood is kept as soon as there is room again', async () => {
    refuseWrites('moods');
    await takeMood(readingFromTap('happy'), NOW);
    vi.restoreAllMocks();
    expect(isKept(await takeMood(readingFromTap('sad'), NOW + 1))).toBe(true);
  });

  it.each(['feedback', 'taste'])(
    'in "%s" a verdict changes no store, and the verdict before stays',
    async store => {
      await takeMood(readingFromTap('happy'), NOW);
      await takeFeedback(LIKED);
      const before = await readStores();
      expect([before.feedback.length, before.taste[0]?.answers.length]).toEqual([1, 1]);
      refuseWrites(store);
      const refused = await takeFeedback({ title: SUPERBAD, verdict: 'down' }).catch(
        (error: unknown) => error,
      );
      expect(isQuotaError(refused)).toBe(true);
      expect(await readStores()).toEqual(before);
      if (store === 'taste') await expect(withdrawFeedback(SUPERBAD)).rejects.toThrow('quota');
      expect(await readStores()).toEqual(before);
    },
  );

  it('for settings the old settings and the mood in force stay', async () => {
    await takeMood(readingFromTap('sad'), NOW);
    await chooseGoal('sad', 'lift');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const refused = await chooseGoal('sad', 'calm').catch((error: unknown) => error);
    expect(isQuotaError(refused)).toBe(true);
    expect(await goalFor({ id: 1, emotion: 'sad' })).toBe('lift');
    expect(await currentMood.get()).toMatchObject({ emotion: 'sad' });
  });
});
