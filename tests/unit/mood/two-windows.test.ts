import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readVerdicts } from '../../../src/history/store.ts';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { readTaste } from '../../../src/taste/store.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { history } from '../../support/fakes/kept-history.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const NAMES = ['Superbad', 'Heat', 'Airplane!', 'Se7en', 'Elf', 'Coco'];
const { catalog, titleIndex } = await smallTitleIndex(
  NAMES.map(name => ({ name, year: 2000, genres: ['comedy'], votes: 900 })),
);
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => catalog }));
vi.mock('../../../src/picks/title-index-keeper.ts', () => ({ shippedTitleIndex: async () => titleIndex }));
const { correctMoodTo, takeMood } = await import('../../../src/mood/mood-keeper.ts');
const { takeFeedback, withdrawFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');
const { currentMood } = await import('../../../src/mood/store.ts');

const NOW = Date.now();
const titleOf = (name: string) => ({ name, year: 2000, kind: 'film' }) as const;

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await currentMood.set(null);
});

describe('two windows at the same time', () => {
  it('take several moods: all are stored, and both windows get the same one in the end', async () => {
    const received: [unknown, unknown] = [null, null];
    const { signal } = new AbortController();
    for (const window of [0, 1] as const)
      currentMood.watch(mood => {
        received[window] = mood;
      }, signal);
    await Promise.all(EMOTIONS.map((emotion, i) => takeMood(readingFromTap(emotion), NOW + i)));
    expect(await history(20)).toHaveLength(EMOTIONS.length);
    const inForce = await currentMood.get();
    expect(received).toEqual([inForce, inForce]);
    expect(inForce).not.toBeNull();
  });

  it('send the same reading: it is one mood', async () => {
    const [one, other] = await Promise.all([
      takeMood(readingFromTap('sad'), NOW),
      takeMood(readingFromTap('sad'), NOW),
    ]);
    expect(one).toEqual(other);
    expect(await history(20)).toHaveLength(1);
  });

  it('judge different titles: every verdict counts, in the history as in what is learned', async () => {
    await takeMood(readingFromTap('happy'), NOW);
    await Promise.all(NAMES.map(name => takeFeedback({ title: titleOf(name), verdict: 'up' })));
    expect((await readVerdicts()).size).toBe(NAMES.length);
    expect((await readTaste()).answers.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  });

  it('judge the same title: one verdict stays, the same in history and taste', async () => {
    await takeMood(readingFromTap('happy'), NOW);
    const title = titleOf('Heat');
    await Promise.all(
      (['up', 'down', 'never', 'more', 'up', 'down'] as const).map(verdict =>
        takeFeedback({ title, verdict }),
      ),
    );
    const [said] = [...(await readVerdicts()).values()];
    expect((await readVerdicts()).size).toBe(1);
    expect((await readTaste()).answers.map(({ signal }) => signal)).toEqual([said]);
  });

  it('judge and withdraw: history and taste hold the verdict both, or neither does', async () => {
    await takeMood(readingFromTap('happy'), NOW);
    const title = titleOf('Heat');
    await takeFeedback({ title, verdict: 'up' });
    await Promise.all([
      withdrawFeedback(title),
      takeFeedback({ title, verdict: 'down' }),
      withdrawFeedback(title),
    ]);
    expect((await readTaste()).answers.length).toBe((await readVerdicts()).size);
  });

  it('correct the same mood: it is one mood, and the history holds the emotion that is in force', async () => {
    const { id } = await takeMood(readingFromTap('happy'), NOW);
    await Promise.all([correctMoodTo(id, 'sad'), correctMoodTo(id, 'fear')]);
    expect(await history(20)).toMatchObject([{ id, emotion: (await currentMood.get())?.emotion }]);
  });
});
