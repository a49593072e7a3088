import { beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/genre-map/presets.ts';
import { oddsFromTap, oddsToArray } from '../../../src/mood/odds.ts';
import { FEATURES, featureNumber, featuresOf } from '../../../src/picks/ranking/features.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { VIBE_SHARE } from '../../../src/picks/ranking/score-shares.ts';
import { pointOf } from '../../../src/picks/ranking/title-index.ts';
import {
  answerOf,
  isTasteState,
  NO_ANSWERS,
  type Signal,
  type TasteAnswer,
  type TasteState,
  withAnswer,
  withoutAnswer,
} from '../../../src/taste/answers.ts';
import type { Context } from '../../../src/taste/context.ts';
import { learnedShifts, learnedWeights, likedReason } from '../../../src/taste/learned.ts';
import { cholesky, solve } from '../../../src/taste/regression/cholesky.ts';
import { Taste } from '../../../src/taste/taste.ts';
import { type SmallTitleIndex, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const DAY = 24 * 60 * 60_000;
const SAD: Context = { odds: oddsFromTap('sad', 1), goal: 'lift' };
const ANGRY: Context = { odds: oddsFromTap('angry', 1), goal: 'calm' };
const FIRST = FEATURES[0] ?? { id: '', spread: 0 };

let count = 0;
const answer = (
  features: TasteAnswer['features'],
  signal: Signal,
  more: Partial<TasteAnswer> = {},
): TasteAnswer => {
  count += 1;
  return {
    key: `title ${count}`,
    name: `Title ${count}`,
    at: 0,
    signal,
    odds: oddsToArray(SAD.odds),
    goal: SAD.goal,
    expected: 0,
    features,
    ...more,
  };
};
const state = (...answers: TasteAnswer[]): TasteState => answers.reduce(withAnswer, NO_ANSWERS);
const added = (weights: Float64Array, features: TasteAnswer['features']): number =>
  Object.entries(features).reduce(
    (sum, [id, value]) => sum + value * (weights[featureNumber(id) ?? -1] ?? 0),
    0,
  );

describe('cholesky', () => {
  it('factors a matrix and solves with it', () => {
    const matrix = Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6);
    const found = solve(cholesky(matrix, 3), Float64Array.of(1, 2, 3));
    const back = [0, 1, 2].map(row =>
      [0, 1, 2].reduce((sum, k) => sum + (matrix[row * 3 + k] ?? 0) * (found[k] ?? 0), 0),
    );
    expect(back.map(value => Math.round(value * 1e9) / 1e9)).toEqual([1, 2, 3]);
  });
});

describe('taste', () => {
  const LIKED = { [FIRST.id]: 1 };
  /** Variance of such a title's taste in a context that is all one emotion and one goal. */
  const variance = FIRST.spread ** 2;
  const NOISE = 0.5;

  it('adds nothing without answers', () => {
    expect(new Taste(NO_ANSWERS, 0).weights(SAD).every(weight => weight === 0)).toBe(true);
  });

  it('has the mean of a Bayesian regression', () => {
    const five = state(...Array.from({ length: 5 }, () => answer(LIKED, 'up')));
    const expected = (5 * variance) / (5 * variance + NOISE);
    expect(added(new Taste(five, 0).weights(SAD), LIKED)).toBeCloseTo(expected, 6);
  });

  it('draws samples with the mean and spread of the posterior', () => {
    const taste = new Taste(state(...Array.from({ length: 5 }, () => answer(LIKED, 'up'))), 0);
    const drawn = Array.from({ length: 4000 }, (_, seed) => added(taste.sample(SAD, seed, 1), LIKED));
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const spread = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(mean).toBeCloseTo((5 * variance) / (5 * variance + NOISE), 1);
    expect(spread).toBeCloseTo(variance - (5 * variance ** 2) / (5 * variance + NOISE), 1);
  });

  it('is the same for the same seed, and not for another', () => {
    const taste = new Taste(state(answer(LIKED, 'up')), 0);
    expect(taste.sample(SAD, 3)).toEqual(taste.sample(SAD, 3));
    expect(taste.sample(SAD, 3)).not.toEqual(taste.sample(SAD, 4));
  });

  it('learns little from an answer that genre map and goal predicted, and much from one they did not', () => {
    const by = (signal: Signal, expected: number): number =>
      added(new Taste(state(answer(LIKED, signal, { expected })), 0).weights(SAD), LIKED);
    expect(by('up', 0.9)).toBeGreaterThan(0);
    expect(by('up', 0.9)).toBeLessThan(by('up', 0));
    expect(by('down', 0.9)).toBeLessThan(by('down', 0));
  });

  it('counts more in the mood and goal an answer was given in than in others', () => {
    const taste = new Taste(state(answer(LIKED, 'up')), 0);
    const here = added(taste.weights(SAD), LIKED);
    const there = added(taste.weights(ANGRY), LIKED);
    expect(there).toBeGreaterThan(0);
    expect(here).toBeGreaterThan(1.4 * there);
  });

  it('gives old answers less weight', () => {
    const given = state(answer(LIKED, 'up'));
    const weightAt = (days: number): number => added(new Taste(given, days * DAY).weights(SAD), LIKED);
    expect(weightAt(0)).toBeGreaterThan(weightAt(120));
    expect(weightAt(120)).toBeGreaterThan(weightAt(720));
  });

  it('gives reasons for a title that add up to all that taste adds', () => {
    const taste = new Taste(
      state(answer(LIKED, 'up'), answer({ 'genre:horror': 1 }, 'down'), answer({ 'vibe:funny': 1 }, 'more')),
      0,
    );
    const features = { [FIRST.id]: 0.5, 'vibe:funny': 0.7 };
    const reasons = taste.reasons(SAD, features);
    const sum = reasons.reduce((total, { adds }) => total + adds, 0);
    expect(sum).toBeCloseTo(added(taste.weights(SAD), features), 6);
    expect(likedReason(reasons)).toBe(reasons[0]?.answer.name);
  });

  it('stays finite with 300 answers', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      answer(
        { [FEATURES[i % 40]?.id ?? '']: 1, [FEATURES[(i * 7) % 45]?.id ?? '']: 0.5 },
        i % 3 ? 'up' : 'down',
      ),
    );
    const weights = new Taste(state(...many), 0).weights(SAD);
    expect(weights.every(Number.isFinite)).toBe(true);
  });
});

describe('learned weights', () => {
  it('name the parts of the context they hold in: horror when sad, and not when angry', () => {
    const given = state(answer({ 'genre:horror': 1 }, 'more'), answer({ 'genre:horror': 1 }, 'up'));
    const weights = learnedWeights(new Taste(given, 0));
    const horror = weights.filter(({ feature }) => feature === 'genre:horror');
    expect(horror.map(({ part }) => part).sort()).toEqual(['always', 'goal:lift', 'sad']);
    expect(horror.every(({ weight }) => weight > 0)).toBe(true);
    const parts = horror.reduce((sum, { weight }) => sum + weight, 0);
    const whole = new Taste(given, 0).weights(SAD)[featureNumber('genre:horror') ?? -1] ?? 0;
    expect(parts).toBeCloseTo(whole, 6);
  });

  it('are shifts on the scale of the genre map, largest where they were learned', () => {
    const given = state(...Array.from({ length: 6 }, () => answer({ 'genre:horror': 1 }, 'more')));
    const shifts = learnedShifts(new Taste(given, 0), 'lift');
    const whole = new Taste(given, 0).weights(SAD)[featureNumber('genre:horror') ?? -1] ?? 0;
    expect(shifts.sad.genres.horror).toBeCloseTo(2 * whole, 1);
    expect(shifts.sad.genres.horror).toBeGreaterThan(shifts.angry.genres.horror ?? 0);
    expect(shifts.sad.genres.comedy).toBeUndefined();
    expect(shifts.sad.vibes).toEqual({});
  });

  it('are shifts of vibes on the scale of their own page', () => {
    const given = state(...Array.from({ length: 6 }, () => answer({ 'vibe:family': 1 }, 'more')));
    const { sad } = learnedShifts(new Taste(given, 0), 'match');
    const whole = new Taste(given, 0).weights(SAD)[featureNumber('vibe:family') ?? -1] ?? 0;
    expect(sad.vibes.family).toBeCloseTo(whole / VIBE_SHARE, 0);
    expect(sad.genres.family).toBeUndefined();
  });
});

describe('the state of taste', () => {
  it('keeps the last answer on a title, removes one, and has at most 300', () => {
    const one = answer({}, 'up', { key: 'a' });
    const other = answer({}, 'down', { key: 'a' });
    expect(state(one, other).answers).toEqual([other]);
    expect(withoutAnswer(state(one), 'a')).toEqual(NO_ANSWERS);
    const many = state(...Array.from({ length: 320 }, () => answer({}, 'up')));
    expect(many.answers.length).toBe(300);
    expect(many.answers.at(-1)?.key).toBe(`title ${count}`);
  });

  it('survives JSON, and damaged states are refused', () => {
    const given = state(answer({ 'genre:comedy': 1 }, 'up'));
    expect(isTasteState(JSON.parse(JSON.stringify(given)))).toBe(true);
    const [first] = given.answers;
    const many = (count: number) => Array.from({ length: count }, (_, i) => [`genre:${i}`, 1] as const);
    const damaged = [
      null,
      {},
      { version: 2, answers: [] },
      { version: 1, answers: [{ ...first, signal: 'toString' }] },
      { version: 1, answers: [{ ...first, odds: [1] }] },
      { version: 1, answers: [{ ...first, at: -1e300 }] },
      { version: 1, answers: Array.from({ length: 301 }, () => first) },
      { version: 1, answers: [{ ...first, features: Object.fromEntries(many(500)) }] },
      { version: 1, answers: [{ ...first, features: { a: 'b' } }] },
    ];
    expect(damaged.map(isTasteState)).toEqual(damaged.map(() => false));
  });
});

describe('in a list', () => {
  let small: SmallTitleIndex;
  beforeAll(async () => {
    small = await smallTitleIndex([
      { name: 'Stage Fright', genres: ['comedy', 'standup'], vibes: ['funny'] },
      { name: 'Second Wind', genres: ['comedy', 'sport'], vibes: ['funny'] },
      { name: 'Third Act', genres: ['comedy', 'standup'], vibes: ['funny'] },
    ]);
  });

  it('a dislike lowers the titles most like it most, by what taste adds', () => {
    const { titleIndex, at } = small;
    const query = { ...SAD, map: PRESETS.evidence };
    const before = new Scores(titleIndex, query);
    const signal = { key: 'x', name: 'Stage Fright', at: 0, signal: 'never' } as const;
    const taste = new Taste(state(answerOf(before, at('Stage Fright'), signal)), 0);
    const after = new Scores(titleIndex, { ...query, taste: taste.weights(SAD) });
    const third = at('Third Act');
    expect(after.score(third)).toBeLessThan(before.score(third));
    expect(after.parts(third).taste).toBeCloseTo(
      added(taste.weights(SAD), featuresOf(titleIndex.columns, pointOf(titleIndex, third), third)),
      2,
    );
    const lost = (name: string): number => before.score(at(name)) - after.score(at(name));
    expect(lost('Third Act')).toBeGreaterThan(1.1 * lost('Second Wind'));
  });
});
