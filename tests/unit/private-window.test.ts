import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyStorage, fakeStorage } from '../support/fake-storage.ts';
import { smallShelf } from '../support/small-shelf.ts';

const where = { inIncognitoContext: false, windows: { getCurrent: async () => ({ incognito: true }) } };
const small = await smallShelf([
  { name: 'Cake Wars', genres: ['comedy'], tags: ['funny'] },
  { name: 'Picnic Day', genres: ['family', 'comedy'], tags: ['uplifting'] },
]);
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: fakeStorage,
    get extension() {
      return where;
    },
    get windows() {
      return where.windows;
    },
  },
}));
vi.mock('../../src/background/catalog.ts', () => ({ catalog: async () => small.catalog }));

const { takeFeedback } = await import('../../src/background/feedback-keeper.ts');
const { correctTo, takeMood } = await import('../../src/background/mood-keeper.ts');
const { picksFor } = await import('../../src/background/picks.ts');
const { readingFromTap } = await import('../../src/mood/reading.ts');
const { isPrivateWindow } = await import('../../src/platform/private-window.ts');
const { history } = await import('../../src/storage/history.ts');
const { currentMood } = await import('../../src/storage/settings.ts');
const { shownBefore } = await import('../../src/storage/shown.ts');

const AT = 1000;
beforeEach(emptyStorage);

describe('a mood of a private window', () => {
  it('is in force and can be corrected, and the history knows nothing of it', async () => {
    const { id } = await takeMood(readingFromTap('happy'), AT, true);
    expect((await currentMood.get())?.emotion).toBe('happy');
    await correctTo(id, 'sad');
    expect((await currentMood.get())?.emotion).toBe('sad');
    expect(await history(10)).toEqual([]);
  });

  it('brings picks that are not remembered', async () => {
    const known = async (isPrivate: boolean): Promise<number> => {
      await takeMood(readingFromTap('happy'), AT, isPrivate);
      expect((await picksFor({ kind: 'film', limit: 5 })).length).toBeGreaterThan(0);
      return (await shownBefore(AT + 1)).size;
    };
    expect(await known(true)).toBe(0);
    expect(await known(false)).toBeGreaterThan(0);
  });

  it('is not told by a verdict that was given in it', async () => {
    await takeMood(readingFromTap('happy'), AT, true);
    await takeFeedback({ title: { name: 'Cake Wars', year: 2000, kind: 'film' }, verdict: 'up' });
    expect(await history(10)).toMatchObject([{ entry: 'feedback', emotion: null }]);
  });
});

describe('a private window', () => {
  it('is known by the page itself, else by its window, and on Android by neither', async () => {
    expect(await isPrivateWindow()).toBe(true);
    where.windows.getCurrent = async () => ({ incognito: false });
    expect(await isPrivateWindow()).toBe(false);
    where.inIncognitoContext = true;
    expect(await isPrivateWindow()).toBe(true);
    Object.assign(where, { inIncognitoContext: false, windows: undefined });
    expect(await isPrivateWindow()).toBe(false);
  });
});
