import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyStorage, fakeStorage } from '../../support/fakes/fake-storage.ts';
import { type Made, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const films = (genre: 'comedy' | 'horror' | 'drama', count: number): Made[] =>
  Array.from({ length: count }, (_, i) => ({ name: `${genre} number ${i}`, genres: [genre], votes: 9 }));
const small = await smallTitleIndex([...films('comedy', 20), ...films('horror', 60), ...films('drama', 40)]);

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { storage: fakeStorage, runtime: { id: 'test', getURL: (path: string) => `own://${path}` } },
}));
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => small.catalog }));

const { saveCorrection } = await import('../../../src/corrections/corrections-keeper.ts');
const { takeMood } = await import('../../../src/mood/mood-keeper.ts');
const { readingFromTap } = await import('../../../src/mood/reading.ts');
const { addOwnTitles, ownTitlesChanged } = await import('../../../src/own-titles/own-titles-keeper.ts');
const { ownKey } = await import('../../../src/own-titles/own-catalog.ts');
const { lighting } = await import('../../../src/pages/lighting-store.ts');
const { marksForPage, whyOnPage } = await import('../../../src/pages/marks-keeper.ts');
const { keepFriend } = await import('../../support/fakes/kept-friend.ts');
const { takeFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');

const NETFLIX = 'https://www.netflix.com/browse';
const IMDB = 'https://www.imdb.com/chart/top/';
const OWN = { name: 'Our Summer', year: 2020, kind: 'film' } as const;
const film = (name: string) => ({ name, year: 2000, kind: 'film' }) as const;
const names = Array.from({ length: small.catalog.size }, (_, at) => small.catalog.title(at).name);
const CARDS = [...names, OWN.name, 'No film at all'].map(text => ({ text }));

/** What every page of this site sees of every title there is, and of some that there are not. */
const seenOn = (url: string) => marksForPage(CARDS, { url });

/** All that a person may have done before. */
async function liveALife(): Promise<void> {
  const verdicts = ['up', 'down', 'seen', 'never', 'more'] as const;
  for (const [at, name] of names.filter((_, i) => i % 3 === 0).entries())
    await takeFeedback({ title: film(name), verdict: verdicts[at % verdicts.length] ?? 'up' });
  await addOwnTitles([{ ...OWN, key: ownKey(OWN), words: ['comedy'] }]);
  await keepFriend({ own: true, seen: names.slice(0, 9).map(name => `film:2000:${name}`) });
  await keepFriend({ own: false, seen: [] });
  await saveCorrection({ text: 'comedy number 1', title: '', address: IMDB });
  await saveCorrection({ text: 'No film at all', title: 'film|2000|comedy number 2', address: IMDB });
}

beforeEach(async () => {
  await emptyStorage();
  ownTitlesChanged();
  await takeMood(readingFromTap('happy'), 1);
});

describe('what is lit on a page', () => {
  it('is the same whatever the person has done before', async () => {
    const before = await seenOn(NETFLIX);
    expect(before.filter(mark => mark.known && mark.lit).length).toBeGreaterThan(5);
    await liveALife();
    expect(await seenOn(NETFLIX)).toEqual(before);
  });

  it('follows it where what was seen is to fade, and the pages tell of it anyway', async () => {
    const before = await seenOn(NETFLIX);
    await liveALife();
    await lighting.set({ ...(await lighting.get()), hideSeen: true });
    const after = await seenOn(NETFLIX);
    expect(after).not.toEqual(before);
    expect(after.some(mark => mark.known && mark.seen)).toBe(true);
    expect(after.slice(-2)).toMatchObject([{ known: true }, { known: true }]);
  });

  it('follows the corrections of its own site', async () => {
    await liveALife();
    const asked = [{ text: 'comedy number 1' }, { text: 'No film at all' }];
    expect(await marksForPage(asked, { url: IMDB })).toMatchObject([{ known: false }, { known: true }]);
    expect(await marksForPage(asked, { url: NETFLIX })).toMatchObject([{ known: true }, { known: false }]);
    expect(await marksForPage(asked)).toMatchObject([{ known: true }, { known: false }]);
  });

  it('follows a correction of its own site that another site contradicts', async () => {
    await saveCorrection({ text: 'comedy number 1', title: '', address: NETFLIX });
    await saveCorrection({
      text: 'comedy number 1',
      title: 'film|2000|comedy number 2',
      address: IMDB,
    });
    expect(await marksForPage([{ text: 'comedy number 1' }], { url: NETFLIX })).toEqual([{ known: false }]);
  });
});

describe('the note', () => {
  it('opens for the same titles whatever was done before, and yet tells of it', async () => {
    const opens = () =>
      Promise.all(CARDS.map(async sighting => (await whyOnPage(sighting, { url: NETFLIX })) !== null));
    const before = await opens();
    await liveALife();
    expect(await opens()).toEqual(before);
    expect(await whyOnPage({ text: names[0] ?? '' }, { url: NETFLIX })).toMatchObject({ verdict: 'up' });
  });
});
