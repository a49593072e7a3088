import type { Catalog } from '../catalog/index.ts';
import type { Goal } from '../mood/goals.ts';
import type { Mood } from '../mood/reading.ts';
import type { Context } from '../recommend/context.ts';
import type { OwnFilters } from '../recommend/filters.ts';
import type { GenreMap } from '../recommend/genre-map.ts';
import { Scores } from '../recommend/score.ts';
import { layOut, type Shelf } from '../recommend/shelf.ts';
import { Taste } from '../recommend/taste.ts';
import { filters } from '../storage/filters.ts';
import { verdicts } from '../storage/history.ts';
import type { Verdict } from '../storage/records.ts';
import { currentMood, genreMap, goalFor } from '../storage/settings.ts';
import { readTaste } from '../storage/taste.ts';
import { catalog } from './catalog.ts';

/** All that a question about titles needs to know of the person at this moment. */
export interface Ranking {
  readonly mood: Mood;
  readonly titles: Catalog;
  readonly shelf: Shelf;
  readonly map: GenreMap;
  readonly taste: Taste;
  readonly context: Context;
  readonly judged: ReadonlyMap<string, Verdict>;
  readonly filters: OwnFilters;
}

let shelf: Shelf | undefined;

/** Null until there is a mood. */
export async function ranking(): Promise<Ranking | null> {
  const mood = await currentMood.get();
  return mood && rankingIn(mood);
}

/** For a mood, in force or only supposed; its goal is the one last chosen for it, unless another is meant. */
export async function rankingIn(mood: Mood, meant?: Goal): Promise<Ranking> {
  const [titles, map, goal, judged, state, own] = await Promise.all([
    catalog(),
    genreMap.get(),
    meant ?? goalFor(mood.emotion),
    verdicts(),
    readTaste(),
    filters.get(),
  ]);
  shelf ??= layOut(titles);
  const taste = new Taste(state, Date.now());
  return { mood, titles, shelf, map, taste, context: { odds: mood.odds, goal }, judged, filters: own };
}

/** What is most likely to fit: for lighting pages, where the same title must always get the same answer. */
export const likeliestScores = ({ shelf, map, taste, context }: Ranking, peers?: Scores): Scores =>
  new Scores(shelf, { ...context, map, taste: taste.weights(context) }, peers);

/** What may well fit: for lists, which try things out. One mood, one draw, so that the list keeps still. */
export const triedScores = ({ shelf, map, taste, context, mood }: Ranking): Scores =>
  new Scores(shelf, { ...context, map, taste: taste.sample(context, mood.at) });

/** Before anything of taste: what map and goal alone promise. */
export const promisedScores = ({ shelf, map, context }: Ranking): Scores =>
  new Scores(shelf, { ...context, map });
