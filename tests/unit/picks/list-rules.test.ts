import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_GENRE_MAP } from '../../../src/genre-map/presets.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import type { Goal } from '../../../src/mood/goals.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import type { Filters } from '../../../src/picks/filters.ts';
import { rank } from '../../../src/picks/ranking/rank.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { type Made, type SmallTitleIndex, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const COMEDY = { genres: ['comedy'], vibes: ['funny'], year: 2005, votes: 60 } as const;

const MADE: readonly Made[] = [
  { ...COMEDY, name: 'Well Known', regard: 84, votes: 5000 },
  { ...COMEDY, name: 'Loved', regard: 92 },
  { ...COMEDY, name: 'Middling', regard: 60 },
  { ...COMEDY, name: 'Famous And Bad', regard: 20, votes: 5000 },
  { ...COMEDY, name: 'Silent And Loved', regard: 92, year: 1925 },
  { ...COMEDY, name: 'Little Known', regard: 78, votes: 1 },
  { ...COMEDY, name: 'Red Tower', regard: 88, grade: { franchise: 'Tower' } },
  { ...COMEDY, name: 'Blue Tower', regard: 87, grade: { franchise: 'Tower' } },
  ...['Fox', 'Owl', 'Hen', 'Cat', 'Dog'].map(
    (name): Made => ({ ...COMEDY, name, regard: 85, genres: ['comedy', 'animation'] }),
  ),
  { name: 'Cathartic', genres: ['drama'], vibes: ['cathartic'], regard: 70, votes: 60 },
  { name: 'Cosy', genres: ['drama'], vibes: ['cosy'], regard: 70, votes: 60 },
  { name: 'Unsure', ...COMEDY, regard: 92, regardSureness: 2 },
];

let small: SmallTitleIndex;
beforeAll(async () => {
  small = await smallTitleIndex(MADE);
});

const scores = (emotion: Emotion = 'happy', goal: Goal = 'match'): Scores =>
  new Scores(small.titleIndex, { odds: oddsFromTap(emotion), goal, map: DEFAULT_GENRE_MAP });
const score = (name: string, ...mood: [Emotion?, Goal?]): number => scores(...mood).score(small.at(name));
const list = (limit: number, filters: Filters = {}): readonly string[] =>
  rank(scores(), { limit, filters }).map(({ title }) => small.catalog.title(title).name);

describe('regard', () => {
  it('decides between titles that fit alike', () => {
    expect(score('Loved')).toBeGreaterThan(score('Middling'));
    expect(score('Middling')).toBeGreaterThan(score('Famous And Bad'));
  });

  it('counts less, the less sure it is', () => {
    expect(score('Loved')).toBeGreaterThan(score('Unsure'));
    expect(score('Unsure')).toBeGreaterThan(score('Middling'));
  });

  it('of an old film counts less: fewer people than those who saw it would agree', () =>
    expect(score('Loved')).toBeGreaterThan(score('Silent And Loved')));

  it('does not decide whether a title is lit', () => {
    const fitOf = (name: string): number => scores().fit(small.at(name));
    expect(fitOf('Famous And Bad')).toBe(fitOf('Loved'));
  });
});

describe('the vibes that a mood wishes for', () => {
  it('tell moods apart that are on the way to the same goal', () => {
    const prefersCosy = (emotion: Emotion): boolean =>
      score('Cosy', emotion, 'lift') - score('Cathartic', emotion, 'lift') >
      score('Cosy', 'neutral', 'lift') - score('Cathartic', 'neutral', 'lift');
    expect(EMOTIONS.filter(prefersCosy)).toEqual(expect.arrayContaining(['fear', 'sad']));
    expect(prefersCosy('angry')).toBe(false);
  });
});

describe('a list', () => {
  const isAnimated = (name: string): boolean => ['Fox', 'Owl', 'Hen', 'Cat', 'Dog'].includes(name);

  it('has one title of a franchise, and three animations at most', () => {
    const names = list(8);
    expect(names).toContain('Red Tower');
    expect(names).not.toContain('Blue Tower');
    expect(names.filter(isAnimated)).toHaveLength(3);
  });

  it('has more of either only where there is nothing else', () => {
    const names = list(MADE.length);
    expect(names).toHaveLength(MADE.length);
    expect(names.slice(0, 9).filter(isAnimated)).toHaveLength(3);
  });

  it('opens with a title that most people know, even where others fit better', () => {
    expect(score('Well Known')).toBeLessThan(score('Loved'));
    for (const limit of [3, 6, 12]) expect(list(limit)[0]).toBe('Well Known');
  });

  it('holds one that few have heard of, and that those who have love', () =>
    expect(list(6)).toContain('Little Known'));
});
