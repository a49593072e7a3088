import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { type OwnTitle, ownKey } from '../../../src/own-titles/own-catalog.ts';
import { mergeOwnTitles } from '../../../src/picks/ranking/merge-own-titles.ts';
import { database } from '../../../src/storage/database.ts';
import { MOST_RECORDS } from '../../../src/storage/limits.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { type Made, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const shipped: Made[] = Array.from({ length: 40 }, (_, i) => ({
  name: `Shipped ${String.fromCharCode(65 + (i % 26))}${i}`,
  genres: i % 4 === 0 ? ['comedy'] : i % 2 === 0 ? ['horror'] : ['drama'],
  votes: 100 + i,
}));
const { catalog } = await smallTitleIndex([
  ...shipped,
  { name: 'Heat', year: 1995, genres: ['crime'], votes: 500 },
]);
vi.mock('../../../src/pages/secrecy/noise-keeper.ts', () => ({ noiseOn: async () => ({ of: () => 0 }) }));
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => catalog }));

const { addOwnTitles, checkOwnTitles, forgetOwnTitle, ownTitlesChanged } = await import(
  '../../../src/own-titles/own-titles-keeper.ts'
);
const { saveCorrection } = await import('../../../src/corrections/corrections-keeper.ts');
const { takeFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');
const { fadeSeen } = await import('../../support/fakes/fades-seen.ts');
const { marksForPage } = await import('../../../src/pages/marks-keeper.ts');
const { picksFor } = await import('../../../src/picks/picks-keeper.ts');
const { searchCatalog } = await import('../../../src/catalog/search/search-keeper.ts');
const { storeOwnTitles, listOwnTitles } = await import('../../../src/own-titles/store.ts');
const { currentMood } = await import('../../../src/mood/store.ts');
const { readTaste } = await import('../../../src/taste/store.ts');

const own = (name: string, words: string, kind: Kind = 'film', year = 2020): OwnTitle => ({
  key: ownKey({ name, year, kind }),
  name,
  year,
  kind,
  words: words.split('|'),
});

beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
  ownTitlesChanged();
  await fadeSeen();
  await currentMood.set(moodFromReading(readingFromTap('happy'), 1, 1));
});

describe('own titles', () => {
  it('are matched and lit on pages like catalog titles, from the same fit on', async () => {
    const cards = [{ text: 'Our Comedy' }, { text: 'Our Terror' }];
    expect(await marksForPage(cards)).toEqual([{ known: false }, { known: false }]);
    await addOwnTitles([own('Our Comedy', 'Komödie'), own('Our Terror', 'horror')]);
    expect(await marksForPage(cards)).toMatchObject([
      { known: true, lit: true },
      { known: true, lit: false },
    ]);
    await forgetOwnTitle(ownKey({ name: 'Our Comedy', year: 2020, kind: 'film' }));
    expect(await marksForPage(cards)).toMatchObject([{ known: false }, { known: true }]);
  });

  it('are picked when they fit, for at most a third of a list', async () => {
    await addOwnTitles(Array.from({ length: 30 }, (_, i) => own(`Home Film ${i}`, 'comedy')));
    const picks = await picksFor({ kind: 'film', limit: 9 });
    expect(picks.length).toBe(9);
    expect(picks.filter(({ name }) => name.startsWith('Home')).length).toBe(3);
    expect(picks.find(({ name }) => name.startsWith('Home'))?.because.genres).toEqual(['comedy']);
  });

  it('that do not fit are not picked', async () => {
    await addOwnTitles([own('Home Horror', 'horror')]);
    const picks = await picksFor({ kind: 'film', limit: 9 });
    expect(picks.some(({ name }) => name === 'Home Horror')).toBe(false);
  });

  it('can get feedback, and taste learns from it', async () => {
    await addOwnTitles([own('Our Comedy', 'comedy')]);
    await takeFeedback({ title: { name: 'Our Comedy', year: 2020, kind: 'film' }, verdict: 'down' });
    expect((await readTaste()).answers).toMatchObject([{ name: 'Our Comedy', signal: 'down' }]);
    expect(await marksForPage([{ text: 'Our Comedy' }])).toMatchObject([{ lit: false }]);
  });

  it('are found by search, and a correction may name one instead of the catalog title', async () => {
    await addOwnTitles([own('Our Heat', 'comedy')]);
    const [found] = await searchCatalog({ text: 'our h', limit: 5 });
    expect(found).toMatchObject({ name: 'Our Heat', genres: ['comedy'] });
    expect(await marksForPage([{ text: 'Heat' }])).toMatchObject([{ known: true, lit: false }]);
    await saveCorrection({ text: 'Heat', title: found?.key ?? '' });
    expect(await marksForPage([{ text: 'Heat' }])).toMatchObject([{ known: true, lit: true }]);
  });

  it('are checked before they are added: known already, or without a known music genre', async () => {
    expect(
      await checkOwnTitles([
        own('Heat', 'crime', 'film', 1995),
        own('Our Heat', 'crime'),
        own('Loud', 'no such music', 'music'),
        own('Soft', 'blues', 'music'),
      ]),
    ).toEqual(['known', 'new', 'no-genre', 'new']);
  });

  it('are stored all or none', async () => {
    await storeOwnTitles([own('Mine', 'drama')]);
    const many = Array.from({ length: MOST_RECORDS.ownTitles }, (_, i) => own(`T${i}`, 'drama'));
    await expect(storeOwnTitles(many)).rejects.toMatchObject({ name: 'NoRoomError' });
    expect((await listOwnTitles()).length).toBe(1);
  });
});

describe('the list with own titles among the others', () => {
  const of = (...scores: number[]) => scores.map(score => ({ score }));

  it('is sorted by score, and leaves out the lowest', () => {
    expect(mergeOwnTitles(of(9, 7, 5), of(8), 3)).toEqual(of(9, 8, 7));
    expect(mergeOwnTitles(of(9, 7, 5), of(4), 3)).toEqual(of(9, 7, 5));
    expect(mergeOwnTitles(of(9, 7, 5), [], 3)).toEqual(of(9, 7, 5));
  });

  it('has more own titles where there are too few others', () => {
    expect(mergeOwnTitles(of(9), of(8, 7, 6, 5), 4)).toEqual(of(9, 8, 7, 6));
    expect(mergeOwnTitles([], of(2, 1), 9)).toEqual(of(2, 1));
  });
});
