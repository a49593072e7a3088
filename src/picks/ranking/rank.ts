import { moodPoint, pathTo } from '../../mood/space.ts';
import { type Filters, filterTest } from '../filters.ts';
import { indexesOfBest } from './best.ts';
import { type Candidate, diverse } from './diverse.ts';
import { nearness } from './genre-fit.ts';
import { knownAndNew } from './known-and-new.ts';
import { musicGroups } from './music-list.ts';
import type { ScoreParts, Scores } from './score.ts';

export interface ListQuery {
  readonly limit: number;
  readonly filters?: Filters;
  /** When the list is shown: some music has its season. */
  readonly at?: number;
  /** Titles the person has seen, disliked, or does not want to see again. */
  readonly exclude?: { readonly has: (title: number) => boolean };
  /** For each title that was listed as a pick before: how many days ago. */
  readonly daysSinceExposure?: ReadonlyMap<number, number>;
}

export interface RankedTitle {
  readonly title: number;
  readonly score: number;
  readonly parts: ScoreParts;
}

/** The list is chosen from this many times the titles asked for, and at least from `least`. */
const POOL = { times: 8, least: 120 } as const;
/** Of music, many of the best are of one genre or artist, and few of them are listed. */
const MUSIC_POOL = { times: 40, least: 480 } as const;
/** What a title loses that was just listed; half as much every few days. Titles that fit nearly as well come first. */
const EXPOSURE = { cost: 0.6, halfLifeDays: 5 } as const;

const exposureCost = (days: number | undefined): number =>
  days === undefined ? 0 : EXPOSURE.cost * 2 ** (-days / EXPOSURE.halfLifeDays);

function scoreOf(scores: Scores, exposures: ListQuery['daysSinceExposure']): (title: number) => number {
  if (!exposures || exposures.size === 0) return title => scores.score(title);
  return title => scores.score(title) - exposureCost(exposures.get(title));
}

function poolOf(
  scores: Scores,
  query: ListQuery,
  size: typeof POOL | typeof MUSIC_POOL = POOL,
  passes: (title: number) => boolean = () => true,
): Candidate[] {
  const { limit, filters = {}, exclude, daysSinceExposure } = query;
  const { titleIndex } = scores;
  const passesFilters = filterTest(titleIndex, filters);
  const score = scoreOf(scores, daysSinceExposure);
  const allowed = (title: number): boolean =>
    scores.hasGenreOrVibe(title) && passes(title) && passesFilters(title) && !exclude?.has(title);
  const wanted = Math.max(size.least, size.times * limit);
  const found = indexesOfBest(titleIndex.columns.kinds.length, wanted, score, allowed);
  return found.map(title => ({ title, score: score(title) }));
}

/** Music is heard one after another, so the list leads from the mood to the goal: at each step, the nearest title. */
function alongPath(scores: Scores, chosen: readonly Candidate[]): Candidate[] {
  const { titleIndex, target, query } = scores;
  const left = [...chosen];
  return pathTo(moodPoint(query.odds), target, chosen.length).flatMap(step => {
    const near = left.map(({ title }) => nearness(titleIndex.points, titleIndex.profiles[title] ?? 0, step));
    return left.splice(near.indexOf(Math.max(...near)), 1);
  });
}

function musicOf(scores: Scores, query: ListQuery): Candidate[] {
  const groups = musicGroups(scores.titleIndex, query, passes => poolOf(scores, query, MUSIC_POOL, passes));
  return groups.flatMap(group => alongPath(scores, group));
}

function screenOf(scores: Scores, query: ListQuery): Candidate[] {
  const pool = poolOf(scores, query);
  const isForChildren = query.filters?.familySafe === true;
  const chosen = diverse(scores.titleIndex, pool, { wanted: query.limit, isForChildren });
  // Who asks for hidden gems does not want a list that opens with what everybody knows.
  return (scores.query.leaning ?? 0) < 0 ? [...chosen] : knownAndNew(scores.titleIndex, chosen, pool);
}

/** The titles that fit best, in the order to list them, each with the parts of its score. */
export function rank(scores: Scores, query: ListQuery): RankedTitle[] {
  if (!scores.hasPositiveWeight) return [];
  const chosen = query.filters?.kind === 'music' ? musicOf(scores, query) : screenOf(scores, query);
  return chosen.map(({ title, score }) => ({ title, score, parts: scores.parts(title) }));
}
