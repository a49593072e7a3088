import { describe, expect, it } from 'vitest';
import { oddsFromTap, oddsToArray } from '../../../src/mood/odds.ts';
import { featureNumber } from '../../../src/picks/ranking/features.ts';
import { NO_ANSWERS, type Signal, type TasteState, withAnswer } from '../../../src/taste/answers.ts';
import { kinship, readTasteFile, withFriends, writeTasteFile } from '../../../src/taste/friends.ts';
import { Taste } from '../../../src/taste/taste.ts';

const SAD = { odds: oddsFromTap('sad', 1), goal: 'lift' } as const;
const ANGRY = { odds: oddsFromTap('angry', 1), goal: 'calm' } as const;

const said = (
  likes: Readonly<Record<string, Signal>>,
  times = 10,
  context: typeof SAD | typeof ANGRY = SAD,
) => {
  let state: TasteState = NO_ANSWERS;
  for (const [feature, signal] of Object.entries(likes)) {
    for (let i = 0; i < times; i += 1) {
      state = withAnswer(state, {
        key: `${feature} ${signal} ${i}`,
        name: 'A title',
        at: 1234,
        signal,
        odds: oddsToArray(context.odds),
        goal: context.goal,
        expected: 0,
        features: { [feature]: 1 },
      });
    }
  }
  return state;
};
const taste = (state: TasteState): Taste => new Taste(state, 1234);

const MINE = { 'genre:comedy': 'up', 'genre:horror': 'down' } as const;
const KIN = { 'genre:comedy': 'up', 'genre:horror': 'down', 'genre:nature': 'up' } as const;
const STRANGER = { 'genre:comedy': 'down', 'genre:horror': 'up', 'genre:war': 'up' } as const;

describe('a taste file', () => {
  it('comes back as it went, without the times', () => {
    const state = said(MINE, 2);
    const text = writeTasteFile(state);
    expect(text).not.toContain('1234');
    const read = readTasteFile(text, 99);
    expect(read).toEqual({
      taste: { ...state, answers: state.answers.map(answer => ({ ...answer, at: 99 })) },
    });
  });

  it('says what is wrong with others', () => {
    const problems = ['{', '3', '{"moodlight":"genre map","version":1}', '{"moodlight":"taste","version":1}'];
    expect(problems.map(text => readTasteFile(text, 0))).toEqual([
      { problem: 'not-json' },
      { problem: 'not-a-taste' },
      { problem: 'not-a-taste' },
      { problem: 'not-a-taste' },
    ]);
    expect(readTasteFile('{"moodlight":"taste","version":7,"answers":[]}', 0)).toEqual({ problem: 'newer' });
  });
});

describe('friends', () => {
  const own = taste(said(MINE));

  it('are near by taste, more with more answers, and opposites not at all', () => {
    const near = kinship(own, taste(said(KIN)), SAD);
    expect(near).toBeGreaterThan(0.2);
    expect(kinship(own, taste(said(KIN, 1)), SAD)).toBeLessThan(near);
    expect(kinship(own, taste(said(STRANGER)), SAD)).toBe(0);
  });

  it('are near by mood: the one who likes it when angry is less so when low', () => {
    const angry = taste(said({ 'genre:comedy': 'up', 'genre:war': 'up' }, 10, ANGRY));
    const both = taste(
      withAll(said({ 'genre:comedy': 'up', 'genre:war': 'down' }), said({ 'genre:war': 'up' }, 10, ANGRY)),
    );
    expect(kinship(angry, both, ANGRY)).toBeGreaterThan(kinship(angry, both, SAD));
  });

  it('bring in what the person has not yet judged; without kin nothing changes', () => {
    const weights = own.weights(SAD);
    const nature = featureNumber('genre:nature') ?? -1;
    const war = featureNumber('genre:war') ?? -1;
    const more = withFriends(weights, own, [taste(said(KIN)), taste(said(STRANGER))], SAD);
    expect(more[nature]).toBeGreaterThan((weights[nature] ?? 0) + 0.05);
    expect(more[war]).toBe(weights[war]);
    expect(withFriends(weights, own, [taste(said(STRANGER))], SAD)).toEqual(weights);
  });
});

function withAll(a: TasteState, b: TasteState): TasteState {
  return b.answers.map(one => ({ ...one, key: `${one.key} again` })).reduce(withAnswer, a);
}
