import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { moodFromReading, readingFromTap } from '../../src/mood/reading.ts';
import { CatalogQuerySchema, CorrectionSchema } from '../../src/sites/correction.ts';
import { DATABASE, database } from '../../src/storage/database.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { smallShelf } from '../support/small-shelf.ts';

vi.mock('../../src/platform/browser.ts', () => fakeBrowser());
const { catalog } = await smallShelf([
  { name: 'Up', year: 2009, genres: ['comedy', 'family'], votes: 900 },
  { name: 'Up', year: 1984, genres: ['horror'], votes: 1 },
  { name: 'Heat', year: 1995, genres: ['crime'], votes: 500 },
]);
vi.mock('../../src/background/catalog.ts', () => ({ catalog: async () => catalog }));

const { correctionsMade, takeCorrection } = await import('../../src/background/corrections-keeper.ts');
const { corrections, keepCorrection, listCorrections, MOST_CORRECTIONS, removeCorrection } = await import(
  '../../src/storage/corrections.ts'
);
const { marksForPage } = await import('../../src/background/page-marks.ts');
const { searchCatalog } = await import('../../src/background/search.ts');
const { currentMood } = await import('../../src/storage/settings.ts');

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await currentMood.set(moodFromReading(readingFromTap('happy'), 1, 1));
});

const HEAT = 'film|1995|heat';

describe('a correction', () => {
  it('has the last word on what a card is', async () => {
    const card = { text: 'Some Film', year: 2001 } as const;
    expect(await marksForPage([card])).toEqual([{ known: false }]);
    await takeCorrection({ ...card, title: HEAT });
    expect(await marksForPage([card])).toMatchObject([{ known: true }]);
    expect(await marksForPage([{ text: 'Some Film', year: 2002 }])).toEqual([{ known: false }]);
  });

  it('"none of these" leaves a card alone, until it is removed', async () => {
    await takeCorrection({ text: 'Heat', title: '' });
    expect(await marksForPage([{ text: 'Heat' }])).toEqual([{ known: false }]);
    const [made] = await correctionsMade();
    expect(made).toMatchObject({ text: 'Heat', title: '', found: null });
    await removeCorrection(made?.key ?? '');
    expect(await marksForPage([{ text: 'Heat' }])).toMatchObject([{ known: true }]);
  });

  it('is listed with the title it names', async () => {
    await takeCorrection({ text: 'Some Film', title: HEAT });
    expect(await correctionsMade()).toMatchObject([
      { text: 'Some Film', found: { key: HEAT, name: 'Heat', year: 1995, kind: 'film', genres: ['crime'] } },
    ]);
  });

  it('of a title that nobody knows is refused and changes nothing', async () => {
    for (const title of ['film|1995|no such film', '__proto__', 'constructor|0|x', '|||'])
      await expect(takeCorrection({ text: 'Heat', title })).rejects.toThrow('not in the catalog');
    expect(await listCorrections()).toEqual([]);
  });

  it('given twice counts once, and the oldest make room', async () => {
    await takeCorrection({ text: 'Heat', title: '' });
    await takeCorrection({ text: 'HEAT', title: HEAT });
    expect([...(await corrections()).values()]).toEqual([HEAT]);
    for (let at = 0; at < 3; at += 1) await keepCorrection({ key: `k${at}`, text: 't', title: '', at });
    const tx = (await database()).transaction('corrections', 'readwrite');
    for (let i = 0; i < MOST_CORRECTIONS; i += 1)
      await tx.store.put({ key: `new${i}`, text: 't', title: '', at: Date.now() + i });
    await tx.done;
    await keepCorrection({ key: 'last', text: 't', title: '', at: Number.MAX_SAFE_INTEGER });
    const kept = await corrections();
    expect(kept.size).toBe(MOST_CORRECTIONS);
    expect([kept.has('k0'), kept.has('new0'), kept.has('last')]).toEqual([false, false, true]);
  });
});

it('the catalog is searched by the beginnings of words', async () => {
  const found = await searchCatalog({ text: 'u', limit: 5 });
  expect(found.map(({ key }) => key)).toEqual(['film|2009|up', 'film|1984|up']);
});

describe('what a page may send', () => {
  it.each([
    { text: '', title: '' },
    { text: 'x'.repeat(301), title: '' },
    { text: 'Heat', title: 'x'.repeat(301) },
    { text: 'Heat', title: 7 },
    { text: 'Heat', year: 95, title: '' },
    { text: 'Heat', kind: 'book', title: '' },
    { text: 'Heat', title: '', more: 1 },
    { text: 'Heat' },
    null,
  ])('no correction: %j', payload => {
    expect(v.safeParse(CorrectionSchema, payload).success).toBe(false);
  });

  it.each([
    { text: 'x'.repeat(101), limit: 5 },
    { text: 'a', limit: 5000 },
    { text: 'a', limit: 1.5 },
    { text: 'a' },
  ])('no search: %j', payload => {
    expect(v.safeParse(CatalogQuerySchema, payload).success).toBe(false);
  });

  it('but a correction and a search', () => {
    expect(v.safeParse(CorrectionSchema, { text: 'Heat', kind: 'film', title: '' }).success).toBe(true);
    expect(v.safeParse(CatalogQuerySchema, { text: 'heat', limit: 8 }).success).toBe(true);
  });
});
