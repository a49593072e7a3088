import { catalog } from '../catalog/catalog-keeper.ts';
import type { Catalog } from '../catalog/index.ts';
import type { GenreMap } from '../genre-map/genre-map.ts';
import { genreMap } from '../genre-map/store.ts';
import { verdicts } from '../history/store.ts';
import type { Goal } from '../mood/goals.ts';
import type { Mood } from '../mood/reading.ts';
import { currentMood, goalFor } from '../mood/store.ts';
import type { Context } from '../taste/context.ts';
import { withFriends } from '../taste/friends.ts';
import { type Tastes, tastes } from '../taste/tastes-keeper.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import type { OwnFilters } from './filters.ts';
import { Scores } from './ranking/score.ts';
import type { TitleIndex } from './ranking/title-index.ts';
import { filters } from './store.ts';
import { shelf } from './title-index-keeper.ts';

/** All that a question about titles needs to know of the person at this moment. */
export interface Ranking {
  readonly mood: Mood;
  readonly titles: Catalog;
  readonly shelf: TitleIndex;
  readonly map: GenreMap;
  readonly tastes: Tastes;
  readonly context: Context;
  readonly judged: ReadonlyMap<string, Verdict>;
  readonly filters: OwnFilters;
}

/** Null until there is a mood. */
export async function ranking(): Promise<Ranking | null> {
  const mood = await currentMood.get();
  return mood && rankingIn(mood);
}

/** For a mood, in force or only supposed; its goal is the one last chosen for it, unless another is meant. */
export async function rankingIn(mood: Mood, meant?: Goal): Promise<Ranking> {
  const [titles, laidOut, map, goal, judged, known, own] = await Promise.all([
    catalog(),
    shelf(),
    genreMap.get(),
    meant ?? goalFor(mood),
    verdicts(),
    tastes(),
    filters.get(),
  ]);
  const context = { odds: mood.odds, goal };
  return { mood, titles, shelf: laidOut, map, tastes: known, context, judged, filters: own };
}

/** What the person has said of a title, here or in a file they brought along. */
export const verdictOn = ({ judged, tastes }: Ranking, key: string): Verdict | undefined =>
  judged.get(key) ?? (tastes.seen.has(key) ? 'seen' : undefined);

function scoresBy({ shelf, map, tastes, context }: Ranking, own: Float64Array, peers?: Scores): Scores {
  const taste = withFriends(own, tastes.own, tastes.friends, context);
  return new Scores(shelf, { ...context, map, taste }, peers);
}

/** What is most likely to fit: for lighting pages, where the same title must always get the same answer. */
export const likeliestScores = (now: Ranking, peers?: Scores): Scores =>
  scoresBy(now, now.tastes.own.weights(now.context), peers);

/** What may well fit: for lists, which try things out. One mood, one draw, so that the list keeps still. */
export const triedScores = (now: Ranking): Scores =>
  scoresBy(now, now.tastes.own.sample(now.context, now.mood.at));

/** Before anything of taste: what map and goal alone promise. */
export const promisedScores = ({ shelf, map, context }: Ranking): Scores =>
  new Scores(shelf, { ...context, map });
