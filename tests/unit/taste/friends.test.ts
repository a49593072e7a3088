import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyStorage, fakeStorage } from '../../support/fakes/fake-storage.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const comedies = Array.from({ length: 8 }, (_, i) => `Funny Business ${'abcdefgh'[i]}`);
const rivers = Array.from({ length: 8 }, (_, i) => `River Walk ${'abcdefgh'[i]}`);
const wars = Array.from({ length: 8 }, (_, i) => `Front Line ${'abcdefgh'[i]}`);
const small = await smallTitleIndex([
  ...comedies.map(name => ({ name, genres: ['comedy'] as const, vibes: ['funny'] as const })),
  ...rivers.map(name => ({ name, genres: ['nature'] as const })),
  ...wars.map(name => ({ name, genres: ['war'] as const })),
  { name: 'Long Haul', kind: 'series', genres: ['drama'] },
]);

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: fakeStorage } }));
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => small.catalog }));

const { takeFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');
const { takeMood } = await import('../../../src/mood/mood-keeper.ts');
const { picksFor } = await import('../../../src/picks/picks-keeper.ts');
const { mostLikelyScores, currentRanking, sampledScores } = await import(
  '../../../src/picks/ranking-keeper.ts'
);
const { recogniseRatings } = await import('../../../src/taste/ratings-keeper.ts');
const { tasteHandlers } = await import('../../../src/taste/handlers.ts');
const { readingFromTap } = await import('../../../src/mood/reading.ts');
const { readTasteFile } = await import('../../../src/taste/friends.ts');
const { gatherRatings } = await import('../../../src/taste/own-ratings.ts');
const { readRatingsFile } = await import('../../../src/taste/ratings-file.ts');
const { database } = await import('../../../src/storage/database.ts');

const refresh = vi.fn();
const ask = tasteHandlers({ refresh });

beforeEach(async () => {
  await emptyStorage();
  await takeMood(readingFromTap('neutral'), 1);
});

async function judge(names: readonly string[], verdict: 'up' | 'down'): Promise<void> {
  for (const name of names) await takeFeedback({ title: { name, year: 2000, kind: 'film' }, verdict });
}

/** A friend who agrees about comedies and war, and knows more: rivers. */
async function friendsFile(): Promise<string> {
  await judge([...comedies.slice(0, 6), ...rivers.slice(0, 6)], 'up');
  await judge(wars.slice(0, 6), 'down');
  const file = await ask['taste.file']();
  await ask['taste.reset']();
  return file;
}

async function add(file: string, id = 'kim'): Promise<void> {
  const read = readTasteFile(file, Date.now());
  if ('problem' in read) throw new Error(read.problem);
  await ask['friends.add']({ id, name: 'Kim', at: 1, own: false, taste: read.taste, seen: [] });
}

const fits = async (name: string): Promise<[mostLikely: number, sampled: number]> => {
  const now = await currentRanking();
  if (!now) throw new Error('no mood');
  return [mostLikelyScores(now).fit(small.at(name)), sampledScores(now).fit(small.at(name))];
};

describe("a friend's taste", () => {
  it('counts where tastes are alike, in lists and on pages, and has no effect once it is removed', async () => {
    const file = await friendsFile();
    await judge(comedies, 'up');
    await judge(wars, 'down');
    const before = await fits('River Walk a');
    await add(file);
    const [friend] = await ask['friends.list']();
    expect(friend).toMatchObject({ name: 'Kim', own: false, answers: 18, seen: 0 });
    expect(friend?.similarity).toBeGreaterThan(0.2);
    const during = await fits('River Walk a');
    expect(during[0]).toBeGreaterThan(before[0] + 0.02);
    expect(during[1]).toBeGreaterThan(before[1] + 0.02);
    expect(await fits('River Walk a')).toEqual(during);
    await ask['friends.remove']('kim');
    expect(await ask['friends.list']()).toEqual([]);
    expect(await fits('River Walk a')).toEqual(before);
  });

  it('that is the opposite changes nothing', async () => {
    const file = await friendsFile();
    await judge(comedies, 'down');
    await judge(wars, 'up');
    const before = await fits('River Walk a');
    await add(file);
    expect(await fits('River Walk a')).toEqual(before);
  });

  it('added twice under one id is one friend; a damaged record is not listed', async () => {
    const file = await friendsFile();
    await add(file);
    await add(file);
    await (await database()).put('friends', { id: 'x', name: 'X', taste: { version: 9 } } as never);
    expect((await ask['friends.list']()).map(({ id }) => id)).toEqual(['kim']);
  });
});

describe("one's own ratings from elsewhere", () => {
  const CSV = `Date,Name,Year,Letterboxd URI,Rating
2024-01-01,Funny Business a,2000,u,5
2024-01-01,Funny Business b,2000,u,4.5
2024-01-02,Front Line a,2000,u,0.5
2024-01-02,River Walk a,2000,u,3
2024-01-03,Nobody Knows This One,1999,u,4
`;
  const readRatings = async () => gatherRatings(await recogniseRatings(readRatingsFile(CSV) ?? []));

  it('are recognised, count in full, and exclude the titles seen until they are removed', async () => {
    const { taste, seen, recognised, total } = await readRatings();
    expect([recognised, total, seen.length, taste.answers.length]).toEqual([4, 5, 4, 3]);
    const before = await fits('Front Line b');
    await ask['friends.add']({ id: 'own', name: 'Letterboxd', at: 1, own: true, taste, seen });
    expect((await fits('Front Line b'))[0]).toBeLessThan(before[0]);
    const listed = async (): Promise<string[]> =>
      (await picksFor({ kind: null, limit: 50 })).map(({ name }) => name);
    expect(await listed()).not.toContain('River Walk a');
    expect(await listed()).toContain('River Walk b');
    expect((await ask['taste.told']()).answers).toBe(3);
    await ask['friends.remove']('own');
    expect(await listed()).toContain('River Walk a');
    expect(await fits('Front Line b')).toEqual(before);
  });

  it('from Netflix are series if an episode matches one, and films if the whole name matches', async () => {
    const csv =
      'Title,Date\n"Long Haul: A Night Out","1/2/24"\n"River Walk a","1/2/24"\n"Funny Business a: Q","1/2/24"\n';
    const { seen, recognised } = gatherRatings(await recogniseRatings(readRatingsFile(csv) ?? []));
    expect([recognised, ...seen]).toEqual([2, 'series:2000:Long Haul', 'film:2000:River Walk a']);
  });

  it('are replaced by verdicts given here', async () => {
    const { taste, seen } = await readRatings();
    await ask['friends.add']({ id: 'own', name: 'Letterboxd', at: 1, own: true, taste, seen });
    await judge(['Front Line a'], 'up');
    const file = JSON.parse(await ask['taste.file']()) as { answers: { name: string; signal: string }[] };
    expect(file.answers.filter(({ name }) => name === 'Front Line a').map(({ signal }) => signal)).toEqual([
      'up',
    ]);
  });
});

describe('a hostile taste file', () => {
  const withAnswers = (change: (answer: object, i: number) => object, times = 1): string => {
    const answer = {
      key: 'a',
      name: 'A',
      signal: 'up',
      odds: [0, 0, 0, 0, 0, 0, 1],
      goal: 'match',
      expected: 0,
      features: { 'genre:war': 1 },
    };
    const answers = Array.from({ length: times }, (_, i) => change(answer, i));
    return JSON.stringify({ moodlight: 'taste', version: 1, answers });
  };

  it('is refused with numbers out of range, endless names or no answers', () => {
    const bad = [
      withAnswers(answer => ({ ...answer, features: { 'genre:war': 1e200 } })),
      withAnswers(answer => ({ ...answer, expected: -40 })),
      withAnswers(answer => ({ ...answer, odds: [9, 0, 0, 0, 0, 0, 0] })),
      withAnswers(answer => ({ ...answer, name: 'x'.repeat(9_999) })),
    ];
    expect(bad.map(text => readTasteFile(text, 0))).toEqual(bad.map(() => ({ problem: 'not-a-taste' })));
    expect(
      readTasteFile(
        withAnswers(answer => answer, 0),
        0,
      ),
    ).toEqual({ problem: 'empty' });
  });

  it('is cut to the newest 300 answers', () => {
    const read = readTasteFile(
      withAnswers((answer, i) => ({ ...answer, key: String(i) }), 5_000),
      0,
    );
    expect('taste' in read && read.taste.answers.length).toBe(300);
  });
});
