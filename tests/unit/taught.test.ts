import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { learnFrom } from '../../src/background/taught.ts';
import { bitsOfHeading } from '../../src/catalog/genre-labels.ts';
import { bitsOfGenres, type Genre, genresOfBits } from '../../src/catalog/index.ts';
import { oddsFromTap } from '../../src/mood/odds.ts';
import { fitOfDescribed, isDescribedLit } from '../../src/recommend/described.ts';
import { PRESETS } from '../../src/recommend/presets.ts';
import { Scores } from '../../src/recommend/score.ts';
import { goodreads } from '../../src/sites/goodreads.ts';
import { netflix } from '../../src/sites/netflix.ts';
import { steam } from '../../src/sites/steam.ts';
import { DATABASE, database } from '../../src/storage/database.ts';
import { MOST_TAUGHT, taughtTitles, teach } from '../../src/storage/taught.ts';
import { type SmallShelf, smallShelf } from '../support/small-shelf.ts';

vi.mock('../../src/background/synopsis-reader.ts', async () => {
  const { openShippedText } = await import('../support/shipped-text.ts');
  return { synopsisModel: async () => (await openShippedText()).model };
});

let small: SmallShelf;
beforeAll(async () => {
  small = await smallShelf([
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
  ...args: Parameters<typeof learnFrom> extends [infer S, unknown, ...infer R] ? [S, ...R] : never
) => learnFrom(args[0], small.catalog, args[1], args[2]);

describe('what a page teaches', () => {
  it('is kept, and holds where the page says nothing', async () => {
    await learn([{ text: 'Cake Night', kind: 'film', year: 2026, genres: ['Rom-Com', 'Family'] }], netflix);
    const [elsewhere] = await learn([{ text: 'Cake night (2026)' }], undefined);
    expect(elsewhere).toMatchObject({
      name: 'Cake Night',
      genres: ['comedy', 'family', 'romance', 'romcom'],
    });
  });

  it('holds in a private window, and is forgotten with it', async () => {
    const sighting = { text: 'Cake Night', kind: 'film' as const, genres: ['Comedy'] };
    expect(await learn([sighting], netflix, { isPrivate: true })).toMatchObject([{ genres: ['comedy'] }]);
    expect(await learn([{ text: 'Cake Night' }], netflix)).toEqual([undefined]);
  });

  it('is not told of another title of the same name', async () => {
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

  it('is kept apart from art to art', async () => {
    await learn([{ text: 'Up', genres: ['Horror'] }], steam);
    expect(await learn([{ text: 'Up' }], goodreads)).toEqual([undefined]);
    expect(await learn([{ text: 'Up' }], netflix)).toEqual([undefined]);
    expect(await learn([{ text: 'Up' }], steam)).toMatchObject([{ genres: ['horror'] }]);
  });

  it('takes a row for a genre only where nothing better was said', async () => {
    const [first] = await learn([{ text: 'Cake Night', row: 'Feel-good rom-coms' }], netflix, { at: 1 });
    expect(first).toMatchObject({ genres: ['comedy', 'romance', 'romcom'], byRow: true });
    await learn([{ text: 'Cake Night', genres: ['Horror'] }], netflix, { at: 2 });
    const [then] = await learn([{ text: 'Cake Night', row: 'Rom-coms' }], netflix, { at: 3 });
    expect(then).toMatchObject({ genres: ['horror'] });
  });

  it('is read out of a synopsis that has feeling', async () => {
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
    const [kept] = await taughtTitles(['screen|cakenight']);
    expect(kept?.at).toBe(1000);
  });
});

describe('the store of what was taught', () => {
  const title = (at: number) => ({ key: `screen|${at}`, name: `${at}`, at, genres: ['drama'] as Genre[] });

  it('keeps the newest and no more', async () => {
    await teach(Array.from({ length: MOST_TAUGHT }, (_, at) => title(at)));
    await teach([title(MOST_TAUGHT), title(MOST_TAUGHT + 1)]);
    expect(await (await database()).count('taught')).toBe(MOST_TAUGHT);
    const found = await taughtTitles(['screen|0', 'screen|1', 'screen|2', `screen|${MOST_TAUGHT + 1}`]);
    expect(found.map(one => one?.name)).toEqual([undefined, undefined, '2', `${MOST_TAUGHT + 1}`]);
  });

  it('passes over what is damaged', async () => {
    await (await database()).put('taught', { ...title(1), genres: ['nonsense'] as unknown as Genre[] });
    expect(await taughtTitles(['screen|1'])).toEqual([undefined]);
  });
});

describe('the words over a row', () => {
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
    new Scores(small.shelf, { odds: oddsFromTap('happy'), goal: 'match', map: PRESETS.evidence });
  const described = (genre: Genre, point: readonly [number, number, number]) => ({
    genres: bitsOfGenres([genre]),
    kind: 'film' as const,
    year: 0,
    point: { pleasant: point[0], energy: point[1], tension: point[2] },
  });

  it('is weighed as the catalog weighs its own', () => {
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
