import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entriesBetween } from '../../../src/history/entries-store.ts';
import { addMood, readVerdicts } from '../../../src/history/store.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { LAST_MOMENT } from '../../../src/storage/limits.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { addFeedback } from '../../support/fakes/add-feedback.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { seededHistory } from '../../support/fakes/seeded-history.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { catalog } = await smallTitleIndex([
  { name: 'Superbad', year: 2007, genres: ['comedy'], votes: 900 },
  { name: 'Airplane!', year: 1980, genres: ['comedy'], votes: 900 },
  { name: 'Heat', year: 1995, genres: ['crime'], votes: 500 },
]);
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => catalog }));

const { forgetBetween, forgetEntry, historyFile, summarise } = await import(
  '../../../src/history/history-keeper.ts'
);
const { takeFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');
const { currentMood } = await import('../../../src/mood/store.ts');
const { readTaste } = await import('../../../src/taste/store.ts');
const { deleteExpired } = await import('../../../src/history/retention-keeper.ts');
const { keepMonths } = await import('../../../src/history/retention-store.ts');
const { siteHealth } = await import('../../../src/pages/health-store.ts');

const NOW = new Date(2026, 5, 20, 21).getTime();
const ALL = { from: 0, to: Number.MAX_SAFE_INTEGER };
const SUPERBAD = { name: 'Superbad', year: 2007, kind: 'film' } as const;

async function seed(days: number, count: number) {
  const { moods, feedback } = seededHistory(NOW, days, count);
  const tx = (await database()).transaction(['moods', 'feedback'], 'readwrite');
  for (const mood of moods) tx.objectStore('moods').add(mood as never);
  for (const given of feedback) tx.objectStore('feedback').add(given as never);
  await tx.done;
  return { moods, feedback };
}

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await currentMood.set(null);
});

describe('a summary', () => {
  it('of an empty history has days without counts', async () => {
    expect(await summarise('week', NOW)).toMatchObject({
      moods: 0,
      answers: 0,
      hours: [],
      follows: [],
      helped: [],
    });
    expect((await summarise('week', NOW)).spans.length).toBe(7);
    expect((await summarise('all', NOW)).spans.length).toBe(1);
  });

  it('counts every mood of the range once, however the months fall', async () => {
    const { moods, feedback } = await seed(400, 2000);
    const all = await summarise('all', NOW);
    expect([all.moods, all.answers]).toEqual([moods.length, feedback.length]);
    expect(all.spans.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0)).toBe(moods.length);
    const since = new Date(2026, 5, 14).getTime();
    const week = await summarise('week', NOW);
    expect(week.moods).toBe(moods.filter(({ at }) => at >= since).length);
    expect(week.spans.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0)).toBe(week.moods);
  });

  it('names comedies on sad evenings as helpful', async () => {
    for (let day = 1; day <= 9; day += 1) {
      const title = { name: day % 2 ? 'Superbad' : 'Airplane!', year: day % 2 ? 2007 : 1980, kind: 'film' };
      const tx = (await database()).transaction('feedback', 'readwrite');
      await tx.store.add({
        at: new Date(2026, 5, day, 20).getTime(),
        title,
        key: `k${day}`,
        verdict: day === 5 ? 'down' : 'up',
        emotion: 'sad',
      } as never);
      await tx.done;
    }
    expect((await summarise('month', NOW)).helped).toEqual([
      { genre: 'comedy', emotion: 'sad', part: 'evening', liked: 8, of: 9 },
    ]);
  });

  it('is as large for a long history as for a short one', async () => {
    const sizeOfSummary = async () => JSON.stringify(await summarise('all', NOW)).length;
    await seed(700, 300);
    const few = await sizeOfSummary();
    await seed(700, 30_000);
    expect(await sizeOfSummary()).toBeLessThan(few * 3);
  });
});

it('a mood at the last possible moment is counted, and the file is written', async () => {
  await addMood(readingFromTap('sad'), LAST_MOMENT);
  expect((await summarise('all', NOW)).moods).toBe(1);
  expect((await historyFile()).trim().split('\n')).toHaveLength(2);
});

describe('forgetting', () => {
  it('a mood that is in force ends it', async () => {
    const mood = await addMood(readingFromTap('sad'), NOW);
    await currentMood.set(mood);
    await forgetEntry({ entry: 'mood', id: mood.id + 1 });
    expect(await currentMood.get()).toEqual(mood);
    await forgetEntry({ entry: 'mood', id: mood.id });
    expect([await currentMood.get(), await entriesBetween(ALL, 9)]).toEqual([null, []]);
  });

  it('a verdict removes what taste learned from it', async () => {
    await currentMood.set(moodFromReading(readingFromTap('happy'), 1, NOW));
    await takeFeedback({ title: SUPERBAD, verdict: 'up' });
    expect((await readTaste()).answers.length).toBe(1);
    const [entry] = await entriesBetween(ALL, 1);
    await forgetEntry({ entry: 'feedback', id: entry?.id ?? -1 });
    expect([(await readTaste()).answers, (await readVerdicts()).size]).toEqual([[], 0]);
  });

  it('that fails leaves the verdict and what was learned from it', async () => {
    await currentMood.set(moodFromReading(readingFromTap('happy'), 1, NOW));
    await takeFeedback({ title: SUPERBAD, verdict: 'up' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(forgetBetween(ALL)).rejects.toThrow('full');
    put.mockRestore();
    expect([(await readTaste()).answers.length, (await readVerdicts()).size]).toEqual([1, 1]);
  });

  it('a day deletes all entries of that day and no others', async () => {
    const midnight = new Date(2026, 5, 18).getTime();
    await addMood(readingFromTap('sad'), midnight - 1);
    await addMood(readingFromTap('sad'), midnight);
    await addFeedback({ title: SUPERBAD, verdict: 'up' }, 'sad', midnight + 1);
    await addMood(readingFromTap('happy'), new Date(2026, 5, 19).getTime());
    await forgetBetween({ from: midnight, to: new Date(2026, 5, 19).getTime() });
    expect((await entriesBetween(ALL, 9)).map(({ at }) => at)).toEqual([
      new Date(2026, 5, 19).getTime(),
      midnight - 1,
    ]);
  });

  it('a day, or entries older than is kept, deletes which sites were visited last then', async () => {
    const DAY = 24 * 60 * 60_000;
    const visited = (at: number) => ({ titles: 75, lit: 9, layer: 'adapter' as const, at });
    await siteHealth.set({ netflix: visited(NOW - 2), imdb: visited(NOW), max: visited(NOW - 90 * DAY) });
    await forgetBetween({ from: NOW - 2, to: NOW });
    expect(Object.keys(await siteHealth.get())).toEqual(['imdb', 'max']);
    await keepMonths.set(1);
    await deleteExpired(NOW);
    expect(Object.keys(await siteHealth.get())).toEqual(['imdb']);
    await keepMonths.set(0);
  });
});

it('the history file has all entries, oldest first', async () => {
  const { moods, feedback } = await seed(90, 500);
  const lines = (await historyFile()).split('\r\n');
  expect(lines.length).toBe(1 + moods.length + feedback.length);
  const times = lines.slice(1).map(line => Date.parse(line.slice(0, 25)));
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
