import { beforeAll, describe, expect, it } from 'vitest';
import type { Title } from '../../../src/catalog/title.ts';
import { PRESETS } from '../../../src/genre-map/presets.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { rank } from '../../../src/picks/ranking/rank.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { type Made, type SmallTitleIndex, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const GLAD = { pleasant: 0.85, energy: 0.4, tension: -0.55 };
const song = (name: string, by: string, genre: string, rest: Partial<Made> = {}): Made => {
  return { name, by, kind: 'music', music: [genre], point: GLAD, ...rest };
};

const TITLES: readonly Made[] = [
  ...['Ann', 'Bob', 'Cai', 'Dee'].map(by => song(`Floor of ${by}`, by, 'dance')),
  song('Shuffle', 'Eve', 'blues'),
  song('Second Shuffle', 'Eve', 'blues', { known: 5 }),
  song('Morning', 'Fay', 'ambient', { point: { pleasant: 0.5, energy: -0.2, tension: -0.5 } }),
  song('Snow', 'Gil', 'holiday'),
  { name: 'Floorfillers', by: 'Hal', kind: 'music', music: ['dance'], votes: 900 },
  { name: 'Drifter', kind: 'music', music: ['ambient'], votes: 900 },
  { name: 'Eve', kind: 'music', music: ['blues'] },
];

const AUGUST = new Date(2026, 7, 1).getTime();
const ADVENT = new Date(2026, 11, 6).getTime();

let small: SmallTitleIndex;
beforeAll(async () => {
  small = await smallTitleIndex(TITLES);
});

function listed(at = AUGUST): Title[] {
  const query = { odds: oddsFromTap('happy'), goal: 'lift', map: PRESETS.evidence } as const;
  const list = rank(new Scores(small.titleIndex, query), { limit: 12, filters: { kind: 'music' }, at });
  return list.map(({ title }) => small.catalog.title(title));
}

const countsOf = (values: readonly string[]): number[] =>
  [...new Set(values)].map(value => values.filter(other => other === value).length);

describe('a list of music', () => {
  it('has songs first, and only then albums and artists', () => {
    const names = listed().map(({ name }) => name);
    expect(names).toContain('Second Shuffle');
    expect(names.at(-1)).toBe('Drifter');
  });

  it('has no genre more than twice and no artist more than once', () => {
    const list = listed();
    expect(Math.max(...countsOf(list.map(({ musicGenres }) => musicGenres[0] ?? '')))).toBe(2);
    expect(Math.max(...countsOf(list.map(({ name, by }) => by ?? name)))).toBe(1);
  });

  it('has holiday music in December alone', () => {
    expect(listed().map(({ name }) => name)).not.toContain('Snow');
    expect(listed(ADVENT).map(({ name }) => name)).toContain('Snow');
  });
});

describe('the title index', () => {
  it('tells songs of one genre apart by their points', () => {
    const { titleIndex, at } = small;
    const profile = (name: string) => titleIndex.profiles[at(name)] ?? -1;
    expect(profile('Morning')).not.toBe(profile('Drifter'));
    expect(profile('Floor of Ann')).toBe(profile('Floor of Bob'));
    expect(titleIndex.songs.has(profile('Morning'))).toBe(true);
    expect(titleIndex.songs.has(profile('Drifter'))).toBe(false);
  });
});
