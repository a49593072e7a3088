import { moodPoint, pathTo } from '../../mood/space.ts';
import { type Filters, passes } from '../filters.ts';
import { best } from './best.ts';
import { type Candidate, diverse } from './diverse.ts';
import { nearness } from './genre-fit.ts';
import type { Parts, Scores } from './score.ts';

export interface Query {
  readonly limit: number;
  readonly filters?: Filters;
  /** Seen, disliked, or not wanted again. */
  readonly exclude?: { readonly has: (title: number) => boolean };
  /** How many days ago a title was last shown as a pick. */
  readonly shown?: ReadonlyMap<number, number>;
}

export interface Ranked {
  readonly title: number;
  readonly score: number;
  readonly parts: Parts;
}

/** Diversity is chosen from this many times the titles asked for, and no fewer than the least. */
const POOL = { times: 8, least: 120 } as const;
/** A title just shown gives way to others that fit nearly as well, half as much every few days. */
const SHOWN = { costs: 0.6, halfLife: 5 } as const;

const shownCost = (days: number | undefined): number =>
  days === undefined ? 0 : SHOWN.costs * 2 ** (-days / SHOWN.halfLife);

function poolOf(scores: Scores, { limit, filters = {}, exclude, shown }: Query): Candidate[] {
  const { columns } = scores.shelf;
  const passing = passes(scores.shelf, filters);
  const score =
    shown && shown.size > 0
      ? (title: number) => scores.score(title) - shownCost(shown.get(title))
      : (title: number) => scores.score(title);
  const allowed = (title: number): boolean =>
    scores.saysSomethingOf(title) && passing(title) && !exclude?.has(title);
  const wanted = Math.max(POOL.least, POOL.times * limit);
  const found = best(columns.kinds.length, wanted, score, allowed);
  return found.map(title => ({ title, score: score(title) }));
}

/** Music is heard in a row: the list walks from the mood to the goal, each title the nearest to its stop. */
function alongPath(scores: Scores, chosen: readonly Candidate[]): Candidate[] {
  const { shelf, target, wish } = scores;
  const left = [...chosen];
  return pathTo(moodPoint(wish.odds), target, chosen.length).flatMap(stop => {
    const near = left.map(({ title }) => nearness(shelf.points, shelf.sorts[title] ?? 0, stop));
    return left.splice(near.indexOf(Math.max(...near)), 1);
  });
}

/** The titles for a wish, best first, each with the parts of its score. */
export function rank(scores: Scores, query: Query): Ranked[] {
  if (!scores.asksForSomething) return [];
  const chosen = diverse(scores.shelf, poolOf(scores, query), query.limit);
  const ordered = query.filters?.kind === 'music' ? alongPath(scores, chosen) : chosen;
  return ordered.map(({ title, score }) => ({ title, score, parts: scores.parts(title) }));
}
