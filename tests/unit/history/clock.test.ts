import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMood } from '../../../src/history/store.ts';
import { isFresh, moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { addExposures, exposuresBefore } from '../../../src/picks/exposure-store.ts';
import { database } from '../../../src/storage/database.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { Taste } from '../../../src/taste/taste.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { history } from '../../support/fakes/kept-history.ts';
import { likedUp } from '../../support/fakes/liked-up.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { catalog } = await smallTitleIndex([{ name: 'Heat', year: 1995, genres: ['crime'], votes: 500 }]);
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => catalog }));
const { deleteExpired, deleteExpiredDaily } = await import('../../../src/history/retention-keeper.ts');
const { summarise } = await import('../../../src/history/history-keeper.ts');
const { keepMonths, sweptAt } = await import('../../../src/history/retention-store.ts');

const DAY = 24 * 60 * 60_000;
const NOW = new Date(2026, 5, 20, 12).getTime();
/** The time of the clock before it was put right. */
const AHEAD = NOW + 400 * DAY;

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await keepMonths.set(0);
});

describe('a clock that was put back', () => {
  it('leaves no mood fresh for longer than ten minutes', () => {
    const mood = (at: number) => moodFromReading(readingFromTap('sad'), 1, at);
    expect(isFresh(mood(NOW - 60_000), NOW)).toBe(true);
    expect(isFresh(mood(NOW + 60_000), NOW)).toBe(true);
    expect(isFresh(mood(AHEAD), NOW)).toBe(false);
  });

  it('stores exposures from now on, and drops those of "later"', async () => {
    await addExposures(['heat', 'up'], AHEAD);
    expect([...(await exposuresBefore(NOW))]).toEqual([]);
    await addExposures(['heat'], NOW);
    expect([...(await exposuresBefore(NOW))]).toEqual([]);
    expect([...(await exposuresBefore(NOW + DAY))]).toEqual([['heat', NOW]]);
  });

  it('gives an answer from the future no more weight than one from now', () => {
    const weightsOf = (at: number) =>
      new Taste({ version: 1, answers: [likedUp(at)] }, NOW).weights({
        odds: readingFromTap('happy').odds,
        goal: 'match',
      });
    expect(weightsOf(AHEAD)).toEqual(weightsOf(NOW));
    expect([...weightsOf(AHEAD)].every(Number.isFinite)).toBe(true);
  });

  it('deletes old entries, but none that are recent or from the future, and lists the newest first', async () => {
    for (const at of [NOW - 100 * DAY, NOW - 5 * DAY, AHEAD]) await addMood(readingFromTap('sad'), at);
    await keepMonths.set(1);
    await sweptAt.set(AHEAD);
    await deleteExpiredDaily(NOW);
    await deleteExpiredDaily(NOW + DAY);
    expect((await history(10)).map(({ at }) => at)).toEqual([AHEAD, NOW - 5 * DAY]);
  });

  it('leaves all numbers of the summary finite', async () => {
    for (const at of [NOW - DAY, NOW, AHEAD]) await addMood(readingFromTap('sad'), at);
    for (const range of ['week', 'month', 'all'] as const) {
      const summary = await summarise(range, NOW);
      expect(summary.moods).toBeGreaterThan(0);
      expect(summary.spans.length).toBeLessThan(63);
      expect(JSON.stringify(summary)).not.toContain('null');
    }
    const firstInTheFuture = await (async () => {
      await deleteDB(DATABASE);
      await addMood(readingFromTap('sad'), AHEAD);
      return summarise('all', NOW);
    })();
    expect(firstInTheFuture.spans.length).toBe(1);
  });
});

it('a month before the 31st is the last day of a shorter month', async () => {
  const end = new Date(2027, 2, 31, 12).getTime();
  const [late, later] = [new Date(2027, 1, 27, 12).getTime(), new Date(2027, 2, 1, 12).getTime()];
  await addMood(readingFromTap('sad'), late);
  await addMood(readingFromTap('sad'), later);
  await keepMonths.set(1);
  await deleteExpired(end);
  expect((await history(10)).map(({ at }) => at)).toEqual([later]);
});

describe('a clock that was set far ahead', () => {
  const moodsLeft = async (): Promise<number> => (await history(10)).length;
  beforeEach(async () => {
    await keepMonths.set(1);
    await addMood(readingFromTap('sad'), NOW - 5 * DAY);
    await deleteExpired(NOW - DAY);
  });

  it('deletes nothing on that day, nor when it is right again', async () => {
    await deleteExpiredDaily(AHEAD);
    await deleteExpiredDaily(AHEAD + DAY / 2);
    expect(await moodsLeft()).toBe(1);
    await deleteExpiredDaily(NOW);
    await deleteExpiredDaily(NOW + DAY);
    expect(await moodsLeft()).toBe(1);
  });

  it('is taken for a long absence if it lasts until the next day', async () => {
    await deleteExpiredDaily(AHEAD);
    await deleteExpiredDaily(AHEAD + DAY);
    expect(await moodsLeft()).toBe(0);
  });

  it('does not prevent the daily deletion of old entries', async () => {
    await deleteExpiredDaily(NOW + 26 * DAY);
    expect(await moodsLeft()).toBe(0);
  });
});
