import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CatalogQuerySchema } from '../../../src/catalog/wire.ts';
import { CorrectionSchema } from '../../../src/corrections/wire.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { LONGEST_KEY, MOST_RECORDS } from '../../../src/storage/limits.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { catalog } = await smallTitleIndex([
  { name: 'Up', year: 2009, genres: ['comedy', 'family'], votes: 900 },
  { name: 'Up', year: 1984, genres: ['horror'], votes: 1 },
  { name: 'Heat', year: 1995, genres: ['crime'], votes: 500 },
]);
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => catalog }));

const { listedCorrections, saveCorrection } = await import('../../../src/corrections/corrections-keeper.ts');
const { corrections, storeCorrection, listCorrections, removeCorrection } = await import(
  '../../../src/corrections/store.ts'
);
const MOST_CORRECTIONS = MOST_RECORDS.corrections;
const { mergeCorrectionChanges } = await import('../../../src/corrections/synced-store.ts');
const { marksForPage } = await import('../../../src/pages/marks-keeper.ts');
const { searchCatalog } = await import('../../../src/catalog/search/search-keeper.ts');
const { currentMood } = await import('../../../src/mood/store.ts');

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  await currentMood.set(moodFromReading(readingFromTap('happy'), 1, 1));
});

const NETFLIX = 'https://www.netflix.com/browse';
const HEAT = 'film|1995|heat';

describe('a correction', () => {
  it('decides what a card shows', async () => {
    const card = { text: 'Some Film', year: 2001 } as const;
    const marks = (cards: Parameters<typeof marksForPage>[0]) => marksForPage(cards, { url: NETFLIX });
    expect(await marks([card])).toEqual([{ known: false }]);
    await saveCorrection({ ...card, title: HEAT, address: NETFLIX });
    expect(await marks([card])).toMatchObject([{ known: true }]);
    expect(await marks([{ text: 'Some Film', year: 2002 }])).toEqual([{ known: false }]);
  });

  it('"none of these" leaves a card alone, until it is removed', async () => {
    await saveCorrection({ text: 'Heat', title: '', address: NETFLIX });
    const heat = () => marksForPage([{ text: 'Heat' }], { url: NETFLIX });
    expect(await heat()).toEqual([{ known: false }]);
    const [made] = await listedCorrections();
    expect(made).toMatchObject({ text: 'Heat', title: '', found: null });
    await removeCorrection(made?.key ?? '');
    expect(await heat()).toMatchObject([{ known: true }]);
  });

  it('is listed with the title it names', async () => {
    await saveCorrection({ text: 'Some Film', title: HEAT });
    expect(await listedCorrections()).toMatchObject([
      { text: 'Some Film', found: { key: HEAT, name: 'Heat', year: 1995, kind: 'film', genres: ['crime'] } },
    ]);
  });

  it('of an unknown title is refused and changes nothing', async () => {
    for (const title of ['film|1995|no such film', '__proto__', 'constructor|0|x', '|||'])
      await expect(saveCorrection({ text: 'Heat', title })).rejects.toThrow('not in the catalog');
    expect(await listCorrections()).toEqual([]);
  });

  it('given twice is stored once, and the oldest are dropped beyond the limit', async () => {
    await saveCorrection({ text: 'Heat', title: '' });
    await saveCorrection({ text: 'HEAT', title: HEAT });
    expect([...(await corrections()).values()]).toEqual([HEAT]);
    for (let at = 0; at < 3; at += 1) await storeCorrection({ key: `k${at}`, text: 't', title: '', at });
    const tx = (await database()).transaction('corrections', 'readwrite');
    for (let i = 0; i < MOST_CORRECTIONS; i += 1)
      await tx.store.put({ key: `new${i}`, text: 't', title: '', at: Date.now() + i });
    await tx.done;
    await storeCorrection({ key: 'last', text: 't', title: '', at: Date.now() + 1e6 });
    const kept = await corrections();
    expect(kept.size).toBe(MOST_CORRECTIONS);
    expect([kept.has('k0'), kept.has('new0'), kept.has('last')]).toEqual([false, false, true]);
  });
});

describe('corrections from another machine', () => {
  const of = (count: number, at = 1) =>
    Array.from({ length: count }, (_, i) => ({ key: `${at}-${i}`, text: 't', title: '', at: at + i }));
  const putAll = async (all: readonly object[]): Promise<void> => {
    const tx = (await database()).transaction('corrections', 'readwrite');
    await Promise.all([...all.map(one => tx.store.put(one as never)), tx.done]);
  };
  const keys = async (): Promise<string[]> => [...(await corrections()).keys()];

  it('remove none here, even where more are here than are sent, or one that cannot be sent', async () => {
    await putAll([...of(MOST_CORRECTIONS - 1), { key: 'x'.repeat(900), text: 't', title: '', at: 9e12 }]);
    await mergeCorrectionChanges({ made: of(1, 5e12), removed: {} });
    expect(await keys()).toHaveLength(MOST_CORRECTIONS);
    await putAll(of(500, 6e12));
    await mergeCorrectionChanges({ made: of(2, 5e12), removed: {} });
    expect(await keys()).toHaveLength(MOST_CORRECTIONS);
    expect(await keys()).toContain('x'.repeat(900));
  });

  it('are checked one by one: a bad one is left out, the others are taken', async () => {
    await putAll(of(1));
    const made = [...of(2, 7), { key: 'bad', text: 7 }, null, { ...of(1)[0], key: 'y'.repeat(701) }];
    await mergeCorrectionChanges({ made, removed: { '1-0': 'soon', constructor: 3 } });
    expect((await keys()).sort()).toEqual(['1-0', '7-0', '7-1']);
    for (const nothing of [null, 'x', [], { made: {}, removed: [] }, { made: [null] }])
      await mergeCorrectionChanges(nothing);
    expect(await keys()).toHaveLength(3);
  });

  it('that arrive while one is made here are kept, and so is that one', async () => {
    await Promise.all([
      mergeCorrectionChanges({ made: of(3, 7), removed: {} }),
      saveCorrection({ text: 'Heat', title: HEAT }),
      mergeCorrectionChanges({ made: of(2, 8), removed: {} }),
    ]);
    expect(await keys()).toHaveLength(6);
  });

  it('may have a key that is a property of every object', async () => {
    await putAll([{ key: 'constructor', text: 't', title: '', at: 5 }]);
    await mergeCorrectionChanges({ made: [], removed: {} });
    expect(await keys()).toEqual(['constructor']);
    await mergeCorrectionChanges({ made: [], removed: { constructor: 6 } });
    expect(await keys()).toEqual([]);
  });
});

it('a name made up by a page of signs that swell has a key that fits into a backup', async () => {
  await saveCorrection({ text: '\ufdfa'.repeat(300), title: '' });
  expect((await listCorrections())[0]?.key.length).toBeLessThanOrEqual(LONGEST_KEY);
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
