import { beforeAll, describe, expect, it } from 'vitest';
import { genresOfBits } from '../../../src/catalog/genres.ts';
import { BLANK_MAP, type GenreMap } from '../../../src/genre-map/genre-map.ts';
import { PRESETS } from '../../../src/genre-map/presets.ts';
import type { Emotion } from '../../../src/mood/emotions.ts';
import type { Goal } from '../../../src/mood/goals.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { pickReason } from '../../../src/picks/pick-reason.ts';
import { indexesOfBest } from '../../../src/picks/ranking/best.ts';
import { rank } from '../../../src/picks/ranking/rank.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { randomFrom } from '../../../src/taste/random.ts';
import { type Made, type SmallTitleIndex, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const TITLES: readonly Made[] = [
  { name: 'Sunny Mix-Up', genres: ['comedy'], vibes: ['funny', 'uplifting'], votes: 90 },
  { name: 'Sunny Mix-Up 2', genres: ['comedy'], vibes: ['funny', 'uplifting'], votes: 80, year: 2003 },
  { name: 'Cake Wars', genres: ['comedy', 'family'], vibes: ['funny'], year: 1985 },
  { name: 'Long Rain', genres: ['drama'], vibes: ['bleak', 'serious'] },
  { name: 'Letters Home', genres: ['drama', 'romance'], vibes: ['emotional'], kind: 'series' },
  { name: 'The Cellar', genres: ['horror'], vibes: ['scary'], votes: 500 },
  { name: 'Slow River', genres: ['nature'], vibes: ['relaxing'] },
  { name: 'Redline', genres: ['action'], vibes: ['exciting'] },
  { name: 'Untold', genres: [] },
  { name: 'Unknown Year', genres: ['comedy'], vibes: ['funny'], year: 0 },
  { name: 'Drift', kind: 'music', music: ['ambient'] },
  { name: 'Floor', kind: 'music', music: ['dance'] },
  { name: 'Mourning', kind: 'music', music: ['blues'] },
  { name: 'Ten Little Ducks', kind: 'music', music: ['childrens-music'], votes: 900 },
];

let small: SmallTitleIndex;
beforeAll(async () => {
  small = await smallTitleIndex(TITLES);
});

const scores = (emotion: Emotion, goal: Goal, map: GenreMap = PRESETS.evidence): Scores =>
  new Scores(small.titleIndex, { odds: oddsFromTap(emotion), goal, map });
const names = (found: readonly { readonly title: number }[]): string[] =>
  found.map(({ title }) => small.catalog.title(title).name);
const first = (emotion: Emotion, goal: Goal): string | undefined =>
  names(rank(scores(emotion, goal), { limit: 1 }))[0];

describe('goals', () => {
  it.each([
    ['sad', 'lift', 'Sunny Mix-Up'],
    ['sad', 'feel', 'Long Rain'],
    ['angry', 'calm', 'Slow River'],
    ['neutral', 'energise', 'Redline'],
    ['fear', 'feel', 'The Cellar'],
    ['happy', 'match', 'Sunny Mix-Up'],
  ] as const)('%s + %s puts %s first', (emotion, goal, name) => expect(first(emotion, goal)).toBe(name));
});

describe('a score', () => {
  it('is the sum of its parts', () => {
    const taste = Float64Array.from({ length: 60 }, (_, i) => Math.sin(i));
    const withTaste = new Scores(small.titleIndex, { ...scores('sad', 'lift').query, taste });
    const ranked = rank(withTaste, { limit: 20 });
    expect(ranked.length).toBeGreaterThan(4);
    for (const { score, parts } of ranked)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 5);
  });

  it('is higher for the better known of two titles alike', () => {
    const found = scores('happy', 'match');
    expect(found.score(small.at('Sunny Mix-Up'))).toBeGreaterThan(found.score(small.at('Sunny Mix-Up 2')));
  });

  it('lights the titles that fit, and none with a blank map', () => {
    const found = scores('sad', 'lift');
    expect(found.isLit(small.at('Sunny Mix-Up'))).toBe(true);
    expect(['The Cellar', 'Long Rain', 'Untold'].map(name => found.isLit(small.at(name)))).toEqual([
      false,
      false,
      false,
    ]);
    const blank = scores('happy', 'match', BLANK_MAP);
    expect(blank.isLit(small.at('Sunny Mix-Up'))).toBe(false);
    expect(rank(blank, { limit: 5 })).toEqual([]);
  });
});

describe('a list', () => {
  it('leaves out music, titles without genre and vibe, and excluded titles', () => {
    const all = names(rank(scores('sad', 'lift'), { limit: 99 }));
    expect(all).not.toContain('Untold');
    expect(all).not.toContain('Floor');
    const exclude = new Set([small.at('Sunny Mix-Up')]);
    expect(names(rank(scores('sad', 'lift'), { limit: 99, exclude }))).not.toContain('Sunny Mix-Up');
  });

  it('has each title once', () => {
    const all = rank(scores('sad', 'lift'), { limit: 99 }).map(({ title }) => title);
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not put a film and its sequel next to each other', () => {
    const [one, two] = names(rank(scores('happy', 'match'), { limit: 5 }));
    expect(one).toBe('Sunny Mix-Up');
    expect(two).not.toBe('Sunny Mix-Up 2');
  });

  it('puts a title lower that was just listed, and less so with time', () => {
    const listed = small.at('Sunny Mix-Up');
    const firstAfter = (days: number) =>
      names(rank(scores('sad', 'lift'), { limit: 1, daysSinceExposure: new Map([[listed, days]]) }))[0];
    expect(firstAfter(0)).not.toBe('Sunny Mix-Up');
    expect(firstAfter(60)).toBe('Sunny Mix-Up');
  });

  it('has only titles that pass the filters', () => {
    const filtered = (filters: Parameters<typeof rank>[1]['filters'] & object): string[] =>
      names(rank(scores('fear', 'feel'), { limit: 99, filters }));
    expect(filtered({ kind: 'series' })).toEqual(['Letters Home']);
    expect(filtered({ to: 1990 })).toEqual(['Cake Wars']);
    expect(filtered({ without: ['horror'] })).not.toContain('The Cellar');
    expect(filtered({ without: ['misery'] })).not.toContain('Long Rain');
  });

  it('of music leads from the mood to the goal, without songs for small children', () => {
    const list = names(rank(scores('sad', 'lift'), { limit: 9, filters: { kind: 'music' } }));
    expect(list.indexOf('Mourning')).toBeLessThan(list.indexOf('Floor'));
    expect(list).not.toContain('Ten Little Ducks');
  });
});

describe('the reason', () => {
  it('names only genres and vibes that were asked for', () => {
    const because = pickReason(scores('sad', 'lift'), small.at('Sunny Mix-Up'), 'sad', 'Paddington');
    expect(because.genres).toEqual(['comedy']);
    expect([...because.vibes].sort()).toEqual(['funny', 'uplifting']);
    expect(because).toMatchObject({ emotion: 'sad', goal: 'lift', liked: 'Paddington' });
    expect(pickReason(scores('sad', 'lift'), small.at('The Cellar'), 'sad')).toMatchObject({
      genres: [],
      vibes: [],
    });
  });
});

describe('best', () => {
  it('finds the same as sorting all', () => {
    const random = randomFrom(7);
    const all = Array.from({ length: 2000 }, () => Math.floor(random() * 500));
    const allowed = (i: number): boolean => i % 3 !== 0;
    const sorted = all.map((_, i) => i).filter(allowed);
    sorted.sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b);
    expect(indexesOfBest(all.length, 25, i => all[i] ?? 0, allowed)).toEqual(sorted.slice(0, 25));
  });
});

describe('the title index', () => {
  it('gives every title the profile of its genres, vibes and point', () => {
    const { titleIndex, catalog } = small;
    expect(catalog.size).toBe(TITLES.length);
    for (let title = 0; title < catalog.size; title += 1) {
      const example = titleIndex.examples[titleIndex.profiles[title] ?? 0] ?? -1;
      expect(genresOfBits(titleIndex.columns.genres[example] ?? 0)).toEqual(catalog.title(title).genres);
      expect(catalog.title(example).point).toEqual(catalog.title(title).point);
    }
  });
});
