import { catalog } from '../catalog/catalog-keeper.ts';
import type { Catalog } from '../catalog/index.ts';
import type { GenreMap } from '../genre-map/genre-map.ts';
import { genreMap } from '../genre-map/store.ts';
import { readVerdicts } from '../history/store.ts';
import type { Goal } from '../mood/goals.ts';
import type { Mood } from '../mood/reading.ts';
import { currentMood, goalFor } from '../mood/store.ts';
import type { Context } from '../taste/context.ts';
import { withFriends } from '../taste/friends.ts';
import { readTastes, type Tastes } from '../taste/tastes-keeper.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import type { OwnFilters } from './filters.ts';
import { Scores } from './ranking/score.ts';
import type { TitleIndex } from './ranking/title-index.ts';
import { filters } from './store.ts';
import { shippedTitleIndex } from './title-index-keeper.ts';

/** All that is needed to rank titles for the person at this moment. */
export interface Ranking {
  readonly mood: Mood;
  readonly titles: Catalog;
  readonly titleIndex: TitleIndex;
  readonly map: GenreMap;
  readonly tastes: Tastes;
  readonly context: Context;
  /** The verdicts given here, by title key. */
  readonly judged: ReadonlyMap<string, Verdict>;
  readonly filters: OwnFilters;
  /** The languages that the person reads. */
  readonly languages: readonly string[];
}

/** Those of the browser; English as well, in which the most titles are. */
const languagesRead = (): readonly string[] => [
  ...new Set([...(globalThis.navigator?.languages ?? []).map(tag => tag.slice(0, 2)), 'en']),
];

/** For the mood in force; null where there is none. */
export async function currentRanking(): Promise<Ranking | null> {
  const mood = await currentMood.get();
  return mood && rankingFor(mood);
}

/** For a mood, in force or only assumed. Unless a goal is given, it is the one last chosen for this mood. */
export async function rankingFor(mood: Mood, givenGoal?: Goal): Promise<Ranking> {
  const [titles, titleIndex, map, goal, judged, tastes, ownFilters] = await Promise.all([
    catalog(),
    shippedTitleIndex(),
    genreMap.get(),
    givenGoal ?? goalFor(mood),
    readVerdicts(),
    readTastes(),
    filters.get(),
  ]);
  const context = { odds: mood.odds, goal };
  const languages = languagesRead();
  return { mood, titles, titleIndex, map, tastes, context, judged, filters: ownFilters, languages };
}

/** The person's verdict on a title; "seen" for a title in a ratings file they imported. */
export const verdictOn = ({ judged, tastes }: Ranking, key: string): Verdict | undefined =>
  judged.get(key) ?? (tastes.seen.has(key) ? 'seen' : undefined);

function scoresWith(ranking: Ranking, ownTaste: Float64Array, peers?: Scores): Scores {
  const { titleIndex, map, tastes, context, languages } = ranking;
  const { leaning = 0 } = ranking.filters;
  const taste = withFriends(ownTaste, tastes.own, tastes.friends, context);
  return new Scores(titleIndex, { ...context, map, taste, leaning, languages }, peers);
}

/** Scores by the most likely taste; for lighting pages, where the same title must always get the same answer. */
export const mostLikelyScores = (now: Ranking, peers?: Scores): Scores =>
  scoresWith(now, now.tastes.own.weights(now.context), peers);

/**
 * Scores by a random sample of the tastes that are possible (`Taste.sample`); for lists, which are to find out what the
 * person likes. The seed is the time of the mood, so that the list stays the same while the mood is in force.
 */
export const sampledScores = (now: Ranking): Scores =>
  scoresWith(now, now.tastes.own.sample(now.context, now.mood.at));

/** Scores by genre map and goal alone, without taste. */
export const scoresWithoutTaste = ({ titleIndex, map, context }: Ranking): Scores =>
  new Scores(titleIndex, { ...context, map });
