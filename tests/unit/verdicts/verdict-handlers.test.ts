import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { readVerdicts } from '../../../src/history/store.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { catalog } = await smallTitleIndex([{ name: 'Heat', year: 1995, genres: ['crime'], votes: 500 }]);
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => catalog }));
const { verdictsHandlers } = await import('../../../src/verdicts/handlers.ts');
const { currentMood } = await import('../../../src/mood/store.ts');

const HEAT = { name: 'Heat', year: 1995, kind: 'film' } as const;
const handlers = verdictsHandlers({ refresh: () => undefined, mayAsk: async () => true });
const give = (title: typeof HEAT | { name: string; year: number; kind: 'film' }, url: string) =>
  handlers['feedback.give']({ title, verdict: 'up' }, { id: 'test', url });

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await currentMood.set(moodFromReading(readingFromTap('happy'), 1, 1));
});

it('a page may give a verdict on a title of the catalog', async () => {
  await give(HEAT, 'https://page.example/');
  expect([...(await readVerdicts()).keys()]).toEqual(['film:1995:Heat']);
});

it.each([
  { ...HEAT, name: 'An invention' },
  { ...HEAT, name: 'HEAT!' },
  { ...HEAT, year: 1994 },
])('a page may not give a verdict on a title that the catalog lacks: %o', async title => {
  await give(title, 'https://page.example/');
  expect((await readVerdicts()).size).toBe(0);
  await give(title, 'chrome-extension://test/popup/index.html');
  expect((await readVerdicts()).size).toBe(1);
});

it('a page may not give a verdict before there is a mood', async () => {
  await currentMood.set(null);
  await give(HEAT, 'https://page.example/');
  expect((await readVerdicts()).size).toBe(0);
});
