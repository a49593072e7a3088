import type { Corrections } from '../catalog/index.ts';
import type { Kind, Sighting } from '../catalog/sighting.ts';
import { becauseOf } from '../recommend/because.ts';
import { featuresOf } from '../recommend/features.ts';
import { isWelcome } from '../recommend/filters.ts';
import { likedReason } from '../recommend/learned.ts';
import type { Pick } from '../recommend/pick.ts';
import { rank } from '../recommend/rank.ts';
import type { Scores } from '../recommend/score.ts';
import { pointOf } from '../recommend/shelf.ts';
import type { Mark } from '../sites/sighting.ts';
import { corrections } from '../storage/corrections.ts';
import { isDone, titleKey } from '../storage/records.ts';
import { likeliestScores, type Ranking, ranking, triedScores } from './ranking.ts';

interface PickQuery {
  readonly kind: Kind | null;
  readonly limit: number;
}

export async function picksFor({ kind, limit }: PickQuery): Promise<readonly Pick[]> {
  const now = await ranking();
  if (!now) return [];
  const { judged, titles } = now;
  const scores = triedScores(now);
  const exclude = { has: (title: number) => isDone(judged.get(titleKey(titles.title(title)))) };
  const found = rank(scores, { limit, filters: { ...now.filters, kind }, exclude });
  return found.map(({ title }) => pickOf(now, scores, title));
}

function pickOf(now: Ranking, scores: Scores, index: number): Pick {
  const { taste, context, shelf, mood } = now;
  const { name, year, kind, by } = now.titles.title(index);
  const features = featuresOf(shelf.columns, pointOf(shelf, index), index);
  const liked = likedReason(taste.reasons(context, features));
  const because = becauseOf(scores, index, mood.emotion, liked);
  return { name, year, kind, ...(by === undefined ? {} : { by }), because };
}

export async function marksFor(sightings: readonly (Sighting | null)[]): Promise<readonly Mark[]> {
  const now = await ranking();
  if (!now) return sightings.map(() => ({ known: false }));
  const [scores, said] = [likeliestScores(now), await corrections()];
  const welcome = isWelcome(now.shelf, now.filters);
  const isLit = (title: number): boolean => scores.isLit(title) && welcome(title);
  return sightings.map(sighting => (sighting ? markOf(now, isLit, sighting, said) : { known: false }));
}

function markOf(
  { titles, mood, judged }: Ranking,
  isLit: (title: number) => boolean,
  sighting: Sighting,
  said: Corrections,
): Mark {
  const match = titles.match(sighting, said);
  if (!match) return { known: false };
  const done = isDone(judged.get(titleKey(titles.title(match.title))));
  return { known: true, lit: !done && isLit(match.title), emotion: mood.emotion };
}
