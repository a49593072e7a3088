import type { Catalog } from '../catalog/index.ts';
import type { Kind, Sighting } from '../catalog/sighting.ts';
import type { Mood } from '../mood/reading.ts';
import { becauseOf } from '../recommend/because.ts';
import type { Pick } from '../recommend/pick.ts';
import { rank } from '../recommend/rank.ts';
import { Scores } from '../recommend/score.ts';
import { layOut, type Shelf } from '../recommend/shelf.ts';
import type { Mark } from '../sites/sighting.ts';
import { verdicts } from '../storage/history.ts';
import { titleKey, type Verdict } from '../storage/records.ts';
import { currentMood, genreMap, goalFor } from '../storage/settings.ts';
import { catalog } from './catalog.ts';

interface Ranking {
  readonly mood: Mood;
  readonly titles: Catalog;
  readonly scores: Scores;
  readonly judged: ReadonlyMap<string, Verdict>;
}

let shelf: Shelf | undefined;

async function ranking(): Promise<Ranking | null> {
  const mood = await currentMood.get();
  if (!mood) return null;
  const [titles, map, goal, judged] = await Promise.all([
    catalog(),
    genreMap.get(),
    goalFor(mood.emotion),
    verdicts(),
  ]);
  shelf ??= layOut(titles);
  return { mood, titles, scores: new Scores(shelf, { odds: mood.odds, goal, map }), judged };
}

interface PickQuery {
  readonly kind: Kind | null;
  readonly limit: number;
}

/** What was judged before is skipped, so as many more are ranked. */
export async function picksFor({ kind, limit }: PickQuery): Promise<readonly Pick[]> {
  const now = await ranking();
  if (!now) return [];
  const found = rank(now.scores, { limit: limit + now.judged.size, filters: { kind } });
  const picks = found.map(({ title }) => pickOf(now, title));
  return picks.filter(pick => !now.judged.has(titleKey(pick))).slice(0, limit);
}

function pickOf({ titles, scores, mood }: Ranking, index: number): Pick {
  const { name, year, kind } = titles.title(index);
  return { name, year, kind, because: becauseOf(scores, index, mood.emotion) };
}

export async function marksFor(sightings: readonly Sighting[]): Promise<readonly Mark[]> {
  const now = await ranking();
  return sightings.map(sighting => (now ? markOf(now, sighting) : { known: false }));
}

function markOf({ titles, scores, mood, judged }: Ranking, sighting: Sighting): Mark {
  const match = titles.match(sighting);
  if (!match) return { known: false };
  const disliked = judged.get(titleKey(titles.title(match.title))) === 'down';
  return { known: true, lit: !disliked && scores.isLit(match.title), emotion: mood.emotion };
}
