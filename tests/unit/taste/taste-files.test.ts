import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { fakeStorage } from '../../support/fakes/fake-storage.ts';

const send = vi.fn();
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: fakeStorage } }));
vi.mock('../../../src/protocol/dispatch.ts', () => ({ send: (...all: unknown[]) => send(...all) }));

const { pendingFriend, friendTrouble, readFriendsFile, addPendingFriend } = await import(
  '../../../options/taste/friends-state.ts'
);
const { importRatings, progress, ratingsTrouble, importedRatings } = await import(
  '../../../options/taste/ratings-state.ts'
);
const { friends } = await import('../../../options/taste/taste-state.ts');

const TASTE = JSON.stringify({
  moodlight: 'taste',
  version: 1,
  answers: [
    {
      key: 'film:2000:A',
      name: 'A',
      signal: 'up',
      odds: [0, 0, 0, 0, 0, 0, 1],
      goal: 'match',
      expected: 0.5,
      features: { 'genre:comedy': 1 },
    },
  ],
});
const RATINGS = 'Name,Year,Rating\nHeat,1995,5\nNobody Knows,1901,4\n';
const HUGE = 'x'.repeat(5_000_001);

const file = (content: string): File => new File([content], 'ratings.csv');
const hasText = (key: string): boolean => Object.hasOwn(messages, key.replaceAll('-', '_'));
const stored = () => send.mock.calls.filter(([name]) => name === 'friends.add').map(([, payload]) => payload);

beforeEach(() => {
  friends.value = [];
  pendingFriend.value = null;
  send.mockImplementation(async (name: string) => (name === 'friends.list' ? [] : null));
});

describe("a friend's file", () => {
  it.each([
    ['not-json', '{'],
    ['not-a-taste', '{"moodlight":"genre map","version":1}'],
    ['newer', TASTE.replace('"version":1', '"version":2')],
    ['empty', '{"moodlight":"taste","version":1,"answers":[]}'],
    ['too-large', HUGE],
  ])('that is %s is refused with a message', async (problem, content) => {
    await readFriendsFile(file(content));
    expect([friendTrouble.value, pendingFriend.value, stored()]).toEqual([problem, null, []]);
    expect(hasText(`friends_file_${problem}`)).toBe(true);
  });

  it('waits for a name, and is stored under it', async () => {
    await readFriendsFile(file(TASTE));
    expect([friendTrouble.value, stored()]).toEqual([null, []]);
    await addPendingFriend('Kim');
    expect(stored()).toMatchObject([
      { name: 'Kim', own: false, seen: [], taste: { answers: [{ name: 'A' }] } },
    ]);
    expect(pendingFriend.value).toBeNull();
  });

  it('that cannot be stored, or is one too many, gives a message', async () => {
    await readFriendsFile(file(TASTE));
    send.mockRejectedValue(new Error('QuotaExceededError'));
    await addPendingFriend('Kim');
    expect([friendTrouble.value, hasText('friends_file_failed')]).toEqual(['failed', true]);
    friends.value = Array.from({ length: 20 }, () => ({}) as never);
    await readFriendsFile(file(TASTE));
    expect([friendTrouble.value, hasText('friends_file_too_many')]).toEqual(['too-many', true]);
  });
});

describe('a file of ratings', () => {
  const recognise = (answer: (lines: readonly unknown[]) => unknown) =>
    send.mockImplementation(async (name: string, payload: readonly unknown[]) =>
      name === 'ratings.recognise' ? answer(payload) : [],
    );

  it.each([
    ['unknown-file', 'name,phone\nx,1\n'],
    ['empty', '  \n'],
    ['empty', 'Name,Year,Rating\n'],
    ['too-large', HUGE],
    ['none-known', 'Name,Year,Rating\nNobody Knows,1901,4\n'],
  ])('that is %s is refused with a message', async (problem, content) => {
    recognise(lines => lines.map(() => null));
    await importRatings(file(content));
    expect([ratingsTrouble.value, importedRatings.value, progress.value, stored()]).toEqual([
      problem,
      null,
      null,
      [],
    ]);
    expect(hasText(`ratings_${problem}`)).toBe(true);
  });

  it('that is one too many is refused unread, as a friend is', async () => {
    friends.value = Array.from({ length: 20 }, () => ({}) as never);
    await importRatings(file(RATINGS));
    friends.value = [];
    expect([ratingsTrouble.value, stored()]).toEqual(['too-many', []]);
  });

  it('is stored in one write, with the number of titles recognised', async () => {
    recognise(([first]) => [first ? { key: 'film:1995:Heat', answer: null } : null, null]);
    await importRatings(file(RATINGS));
    expect(importedRatings.value).toMatchObject({ recognised: 1, total: 2 });
    expect(stored()).toMatchObject([{ name: 'ratings.csv', own: true, seen: ['film:1995:Heat'] }]);
  });

  it('stores nothing when the import fails half-way', async () => {
    const asked: number[] = [];
    recognise(lines => {
      asked.push(lines.length);
      if (asked.length > 1) throw new Error('the worker died');
      return lines.map(() => ({ key: 'film:1995:Heat', answer: null }));
    });
    const long = `Name,Year,Rating\n${'Heat,1995,5\n'.repeat(600)}`;
    await importRatings(file(long));
    expect([asked.length, ratingsTrouble.value, progress.value, stored()]).toEqual([2, 'failed', null, []]);
  });
});
