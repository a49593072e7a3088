import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bitsOfHeading } from '../../../src/catalog/genre-labels.ts';
import { bitsOfGenres, type Genre, genresOfBits } from '../../../src/catalog/index.ts';
import { PRESETS } from '../../../src/genre-map/presets.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { pageOnlyTitles } from '../../../src/pages/page-titles-keeper.ts';
import { keepPageTitles, pageTitleKey, storedPageTitles } from '../../../src/pages/page-titles-store.ts';
import { fitOfDescribed, isDescribedLit } from '../../../src/picks/ranking/described.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { goodreads } from '../../../src/sites/adapters/goodreads.ts';
import { imdb } from '../../../src/sites/adapters/imdb.ts';
import { netflix } from '../../../src/sites/adapters/netflix.ts';
import { steam } from '../../../src/sites/adapters/steam.ts';
import { siteByHand } from '../../../src/sites/index.ts';
import { database } from '../../../src/storage/database.ts';
import { MOST_OF_A_SITE, MOST_RECORDS } from '../../../src/storage/limits.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { type SmallTitleIndex, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

vi.mock('../../../src/pages/synopsis-keeper.ts', async () => {
  const { openShippedText } = await import('../../support/fakes/shipped-text.ts');
  return { synopsisModel: async () => (await openShippedText()).model };
});

let small: SmallTitleIndex;
beforeAll(async () => {
  small = await smallTitleIndex([
    { name: 'Sunny Mix-Up', genres: ['comedy'] },
    { name: 'Long Rain', genres: ['drama'] },
    { name: 'The Cellar', genres: ['horror'] },
    { name: 'Redline', genres: ['action'] },
    { name: 'Letters Home', genres: ['drama', 'romance'] },
    { name: 'Drift', kind: 'music', music: ['ambient'] },
  ]);
});
beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
});

const learn = (
  ...args: Parameters<typeof pageOnlyTitles> extends [infer S, unknown, ...infer R] ? [S, ...R] : never
) => pageOnlyTitles(args[0], small.catalog, args[1], args[2]);

describe('what a page says of a title that the catalog lacks', () => {
  it('is kept, and holds where a page of the same site says nothing', async () => {
    await learn([{ text: 'Cake Night', kind: 'film', year: 2026, genres: ['Rom-Com', 'Family'] }], netflix);
    const [later] = await learn([{ text: 'Cake night (2026)' }], netflix);
    expect(later).toMatchObject({
      name: 'Cake Night',
      genres: ['comedy', 'family', 'romance', 'romcom'],
    });
  });

  it.each([
    [netflix, imdb],
    [netflix, siteByHand('one.example')],
    [siteByHand('one.example'), netflix],
    [siteByHand('one.example'), siteByHand('two.example')],
    [siteByHand('one.example'), siteByHand('www.one.example')],
    [siteByHand('one.example'), undefined],
    [undefined, netflix],
    [undefined, undefined],
  ])('%#: on one site is not used on another, and changes nothing there', async (speaker, other) => {
    await learn([{ text: 'Cake Night', genres: ['Comedy'] }], speaker, { at: 1 });
    expect(await learn([{ text: 'Cake Night' }], other)).toEqual([undefined]);
    await learn([{ text: 'Cake Night', genres: ['Horror'] }], other, { at: 2 });
    const again = speaker ? [{ genres: ['comedy'] }] : [undefined];
    expect(await learn([{ text: 'Cake Night' }], speaker)).toMatchObject(again);
  });

  it('is used in a private window, and forgotten with it', async () => {
    const sighting = { text: 'Cake Night', kind: 'film' as const, genres: ['Comedy'] };
    expect(await learn([sighting], netflix, { isPrivate: true })).toMatchObject([{ genres: ['comedy'] }]);
    expect(await learn([{ text: 'Cake Night' }], netflix)).toEqual([undefined]);
  });

  it('in another window is not used in a private one', async () => {
    await learn([{ text: 'Cake Night', genres: ['Comedy'] }], netflix);
    expect(await learn([{ text: 'Cake Night' }], netflix, { isPrivate: true })).toEqual([undefined]);
    expect(await learn([{ text: 'Cake Night' }], netflix)).toMatchObject([{ genres: ['comedy'] }]);
  });

  it('is not used when an earlier version kept it without its site', async () => {
    for (const key of ['screen|cakenight', 'steam|cakenight'])
      await (await database()).put('taught', { key, name: 'Cake Night', at: 1, genres: ['comedy'] });
    for (const site of [netflix, steam, siteByHand('screen')])
      expect(await learn([{ text: 'Cake Night' }], site)).toEqual([undefined]);
  });

  it('is not used for another title of the same name', async () => {
    await learn([{ text: 'Cake Night', kind: 'film', year: 2026, genres: ['Comedy'] }], netflix);
    const others = await learn(
      [
        { text: 'Cake Night', kind: 'film', year: 1991 },
        { text: 'Cake Night', kind: 'series' },
        { text: 'Cake Night', kind: 'music' },
      ],
      netflix,
    );
    expect(others).toEqual([undefined, undefined, undefined]);
  });

  it('is kept apart for films, games and books', async () => {
    await learn([{ text: 'Up', genres: ['Horror'] }], steam);
    expect(await learn([{ text: 'Up' }], goodreads)).toEqual([undefined]);
    expect(await learn([{ text: 'Up' }], netflix)).toEqual([undefined]);
    expect(await learn([{ text: 'Up' }], steam)).toMatchObject([{ genres: ['horror'] }]);
  });

  it('takes the genres of the row only where nothing better was said', async () => {
    const [first] = await learn([{ text: 'Cake Night', row: 'Feel-good rom-coms' }], netflix, { at: 1 });
    expect(first).toMatchObject({ genres: ['comedy', 'romance', 'romcom'], byRow: true });
    await learn([{ text: 'Cake Night', genres: ['Horror'] }], netflix, { at: 2 });
    const [then] = await learn([{ text: 'Cake Night', row: 'Rom-coms' }], netflix, { at: 3 });
    expect(then).toMatchObject({ genres: ['horror'] });
  });

  it('is read from a synopsis that has feeling', async () => {
    const said = await learn(
      [
        { text: 'A', synopsis: 'A hilarious, joyful love story full of laughter.' },
        { text: 'B', synopsis: 'The committee meets on the third Tuesday of each month.' },
      ],
      netflix,
    );
    expect(said[0]?.point?.pleasant).toBeGreaterThan(0.4);
    expect(said[1]).toBeUndefined();
  });

  it('reads words of mood on music and games', async () => {
    const [playlist] = await learn([{ text: 'Mix', kind: 'music', genres: ['Ambient'] }], undefined);
    expect(playlist?.point?.energy).toBeLessThan(-0.5);
    expect(await learn([{ text: 'Ambient', kind: 'film', genres: ['Ambient'] }], netflix)).toEqual([
      undefined,
    ]);
  });

  it('is not written again while nothing is new', async () => {
    const sighting = { text: 'Cake Night', genres: ['Comedy'] };
    await learn([sighting], netflix, { at: 1000 });
    await learn([sighting], netflix, { at: 2000 });
    const [kept] = await storedPageTitles([pageTitleKey(netflix.id, 'screen', 'cakenight')]);
    expect(kept?.at).toBe(1000);
  });
});

describe('the store of page-only titles', () => {
  const keyFor = (site: string, at: number): string => pageTitleKey(site, 'screen', `${at}`);
  const title = (site: string, at: number) => ({
    key: keyFor(site, at),
    name: `${at}`,
    at,
    genres: ['drama'] as Genre[],
  });
  const titles = (site: string, from: number, count: number) =>
    Array.from({ length: count }, (_, i) => title(site, from + i));
  const namesOf = async (...keys: readonly string[]) => (await storedPageTitles(keys)).map(one => one?.name);

  it('keeps the newest and no more', async () => {
    for (let from = 0; from < MOST_RECORDS.taught; from += MOST_OF_A_SITE)
      await keepPageTitles(`s${from}`, titles(`s${from}`, from, MOST_OF_A_SITE));
    await keepPageTitles('last', titles('last', MOST_RECORDS.taught, 2));
    expect(await (await database()).count('taught')).toBe(MOST_RECORDS.taught);
    const keys = [...[0, 1, 2].map(at => keyFor('s0', at)), keyFor('last', MOST_RECORDS.taught + 1)];
    expect(await namesOf(...keys)).toEqual([undefined, undefined, '2', `${MOST_RECORDS.taught + 1}`]);
  });

  it('keeps the titles of other sites when one site names titles without end', async () => {
    await keepPageTitles('a.example', titles('a.example', 0, 3));
    await keepPageTitles('a.example.net', titles('a.example.net', 0, 3));
    for (let from = 10; from < 10 + 6 * MOST_OF_A_SITE; from += MOST_OF_A_SITE)
      await keepPageTitles('b.example', titles('b.example', from, MOST_OF_A_SITE));
    expect(await (await database()).count('taught')).toBe(MOST_OF_A_SITE + 6);
    expect(await namesOf(keyFor('a.example', 0), keyFor('a.example.net', 0))).toEqual(['0', '0']);
    const last = 9 + 6 * MOST_OF_A_SITE;
    const first = last + 1 - MOST_OF_A_SITE;
    expect(
      await namesOf(keyFor('b.example', first - 1), keyFor('b.example', first), keyFor('b.example', last)),
    ).toEqual([undefined, `${first}`, `${last}`]);
  });

  it('skips damaged records', async () => {
    const damaged = { ...title('a.example', 1), genres: ['nonsense'] as unknown as Genre[] };
    await (await database()).put('taught', damaged);
    expect(await namesOf(damaged.key)).toEqual([undefined]);
  });
});

describe('the heading of a row', () => {
  it.each<[string, readonly Genre[]]>([
    ['Rom-coms', ['comedy', 'romance', 'romcom']],
    ['Award-Winning Dramas', ['drama']],
    ['US TV Thrillers', ['thriller']],
    ['Comédies romantiques', ['comedy', 'romance', 'romcom']],
    ['Because you watched War Horse', []],
    ['Continue watching', []],
    ['My list', []],
  ])('%s', (heading, genres) => {
    expect(genresOfBits(bitsOfHeading(heading))).toEqual(genres);
  });
});

describe('a described title', () => {
  const scores = () =>
    new Scores(small.titleIndex, { odds: oddsFromTap('happy'), goal: 'match', map: PRESETS.evidence });
  const described = (genre: Genre, point: readonly [number, number, number]) => ({
    genres: bitsOfGenres([genre]),
    kind: 'film' as const,
    year: 0,
    point: { pleasant: point[0], energy: point[1], tension: point[2] },
  });

  it('gets the fit that a title of the catalog gets', () => {
    const comedy = small.catalog.match({ text: 'Sunny Mix-Up' })?.title ?? -1;
    const own = small.catalog.title(comedy);
    const { pleasant, energy, tension } = own.point;
    expect(fitOfDescribed(scores(), described('comedy', [pleasant, energy, tension]))).toBeCloseTo(
      scores().fit(comedy),
      5,
    );
  });

  it('is lit where it fits as well as the best of its kind', () => {
    expect(isDescribedLit(scores(), described('comedy', [0.7, 0.35, -0.5]))).toBe(true);
    expect(isDescribedLit(scores(), described('horror', [-0.65, 0.5, 0.9]))).toBe(false);
  });
});
