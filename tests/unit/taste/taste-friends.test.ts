import { describe, expect, it } from 'vitest';
import { oddsFromTap, oddsToArray } from '../../../src/mood/odds.ts';
import { featureNumber } from '../../../src/picks/ranking/features.ts';
import { NO_ANSWERS, type Signal, type TasteState, withAnswer } from '../../../src/taste/answers.ts';
import { readTasteFile, tasteSimilarity, withFriends, writeTasteFile } from '../../../src/taste/friends.ts';
import { Taste } from '../../../src/taste/taste.ts';

const SAD = { odds: oddsFromTap('sad', 1), goal: 'lift' } as const;
const ANGRY = { odds: oddsFromTap('angry', 1), goal: 'calm' } as const;

const answersOn = (
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
const SIMILAR = { 'genre:comedy': 'up', 'genre:horror': 'down', 'genre:nature': 'up' } as const;
const OPPOSITE = { 'genre:comedy': 'down', 'genre:horror': 'up', 'genre:war': 'up' } as const;

describe('a taste file', () => {
  it('is read as it was written, without the times', () => {
    const state = answersOn(MINE, 2);
    const text = writeTasteFile(state);
    expect(text).not.toContain('1234');
    const read = readTasteFile(text, 99);
    expect(read).toEqual({
      taste: { ...state, answers: state.answers.map(answer => ({ ...answer, at: 99 })) },
    });
  });

  it('that is not valid is refused with the reason', () => {
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
  const own = taste(answersOn(MINE));

  it('are similar by taste, more with more answers, and not at all if opposite', () => {
    const similar = tasteSimilarity(own, taste(answersOn(SIMILAR)), SAD);
    expect(similar).toBeGreaterThan(0.2);
    expect(tasteSimilarity(own, taste(answersOn(SIMILAR, 1)), SAD)).toBeLessThan(similar);
    expect(tasteSimilarity(own, taste(answersOn(OPPOSITE)), SAD)).toBe(0);
  });

  it('are similar by mood: one who likes war films when angry is less similar when sad', () => {
    const angry = taste(answersOn({ 'genre:comedy': 'up', 'genre:war': 'up' }, 10, ANGRY));
    const both = taste(
      withAll(
        answersOn({ 'genre:comedy': 'up', 'genre:war': 'down' }),
        answersOn({ 'genre:war': 'up' }, 10, ANGRY),
      ),
    );
    expect(tasteSimilarity(angry, both, ANGRY)).toBeGreaterThan(tasteSimilarity(angry, both, SAD));
  });

  it('add weights for genres the person has not judged; opposite friends change nothing', () => {
    const weights = own.weights(SAD);
    const nature = featureNumber('genre:nature') ?? -1;
    const war = featureNumber('genre:war') ?? -1;
    const more = withFriends(weights, own, [taste(answersOn(SIMILAR)), taste(answersOn(OPPOSITE))], SAD);
    expect(more[nature]).toBeGreaterThan((weights[nature] ?? 0) + 0.05);
    expect(more[war]).toBe(weights[war]);
    expect(withFriends(weights, own, [taste(answersOn(OPPOSITE))], SAD)).toEqual(weights);
  });
});

function withAll(a: TasteState, b: TasteState): TasteState {
  return b.answers.map(one => ({ ...one, key: `${one.key} again` })).reduce(withAnswer, a);
}
