import type { Corrections } from '../catalog/index.ts';
import type { Kind, Sighting } from '../catalog/sighting.ts';
import { becauseOf } from '../recommend/because.ts';
import { featuresOf } from '../recommend/features.ts';
import type { Pick } from '../recommend/pick.ts';
import { rank } from '../recommend/rank.ts';
import type { Scores } from '../recommend/score.ts';
import { pointOf } from '../recommend/shelf.ts';
import type { Mark } from '../sites/sighting.ts';
import { corrections } from '../storage/corrections.ts';
import { titleKey } from '../storage/records.ts';
import { likeliestScores, type Ranking, ranking, triedScores } from './ranking.ts';

/** A liked title is named as a reason only when it adds about as much as one step of the genre map. */
const SPEAKS_FROM = 0.2;

interface PickQuery {
  readonly kind: Kind | null;
  readonly limit: number;
}

/** What was judged before is skipped, so as many more are ranked. */
export async function picksFor({ kind, limit }: PickQuery): Promise<readonly Pick[]> {
  const now = await ranking();
  if (!now) return [];
  const scores = triedScores(now);
  const found = rank(scores, { limit: limit + now.judged.size, filters: { kind } });
  const picks = found.map(({ title }) => pickOf(now, scores, title));
  return picks.filter(pick => !now.judged.has(titleKey(pick))).slice(0, limit);
}

function pickOf(now: Ranking, scores: Scores, index: number): Pick {
  const { name, year, kind } = now.titles.title(index);
  return { name, year, kind, because: becauseOf(scores, index, now.mood.emotion, likedOf(now, index)) };
}

/** The liked title that speaks loudest for this one, if any does. */
function likedOf({ taste, context, shelf }: Ranking, title: number): string | undefined {
  const features = featuresOf(shelf.columns, pointOf(shelf, title), title);
  const [first] = taste.reasons(context, features).filter(({ adds }) => adds > 0);
  return first && first.adds >= SPEAKS_FROM && first.answer.signal === 'up' ? first.answer.name : undefined;
}

export async function marksFor(sightings: readonly (Sighting | null)[]): Promise<readonly Mark[]> {
  const now = await ranking();
  if (!now) return sightings.map(() => ({ known: false }));
  const [scores, said] = [likeliestScores(now), await corrections()];
  return sightings.map(sighting => (sighting ? markOf(now, scores, sighting, said) : { known: false }));
}

function markOf(
  { titles, mood, judged }: Ranking,
  scores: Scores,
  sighting: Sighting,
  said: Corrections,
): Mark {
  const match = titles.match(sighting, said);
  if (!match) return { known: false };
  const disliked = judged.get(titleKey(titles.title(match.title))) === 'down';
  return { known: true, lit: !disliked && scores.isLit(match.title), emotion: mood.emotion };
}
