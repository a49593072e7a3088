import { GENRES } from '../../../src/catalog/genres.ts';
import { fameOf } from '../popularity.ts';
import type { Work } from '../work.ts';

const DECADES = [1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;
/** "Rocky IV", "Hostel: Part II", "Cars 2". */
const IS_SEQUEL = /(?:\s(?:[2-9]|1\d|II|III|IV|VI{0,3}|IX|X)\b|\bpart\s|\bchapter\s)/i;

const decadeOf = (year: number): number => DECADES.findLastIndex((from, i) => i === 0 || year >= from);

/** What is publicly known of a work and has to do with how well people think of it. */
export function regardFeatures(work: Work): readonly number[] {
  const { honours, fame, kind, year, genres } = work;
  return [
    Math.log1p(honours.wins),
    Math.log1p(honours.nominations),
    Math.log1p(honours.events.size),
    Math.log1p(honours.razzies),
    Math.log1p(honours.votes),
    Number(honours.events.has('ev0000003')),
    Number(honours.isInWikidata),
    Number(honours.isInSeries),
    Number(IS_SEQUEL.test(work.name)),
    Math.log1p(fame.votes),
    Math.log1p(fame.articles),
    Math.log1p(work.aliases.size),
    fame.services,
    Number(fame.hours > 0),
    fameOf({ ...work, grade: undefined }) / 10,
    Number(kind === 'series'),
    ...DECADES.map((_, decade) => Number(year > 0 && decadeOf(year) === decade)),
    ...GENRES.map((_, bit) => Number((genres & (1 << bit)) !== 0)),
    1,
  ];
}
