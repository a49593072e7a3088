import type { Catalog } from '../catalog/index.ts';
import { KINDS, type Kind, type Sighting } from '../catalog/sighting.ts';
import type { Mood } from '../mood/reading.ts';
import { best } from '../recommend/best.ts';
import { Fit } from '../recommend/fit.ts';
import type { Pick } from '../recommend/pick.ts';
import type { Mark } from '../sites/sighting.ts';
import { verdicts } from '../storage/history.ts';
import { titleKey, type Verdict } from '../storage/records.ts';
import { currentMood, genreMap } from '../storage/settings.ts';
import { catalog } from './catalog.ts';

/** Among titles that fit alike, the better known one is likelier to be on a service the person has. */
const POPULARITY_SHARE = 1;
const MOST_POPULAR = 255;
const NO_PICK = Number.NEGATIVE_INFINITY;

interface Ranking {
  readonly mood: Mood;
  readonly titles: Catalog;
  readonly fit: Fit;
  readonly judged: ReadonlyMap<string, Verdict>;
}

async function ranking(): Promise<Ranking | null> {
  const mood = await currentMood.get();
  if (!mood) return null;
  const [titles, map, judged] = await Promise.all([catalog(), genreMap.get(), verdicts()]);
  return { mood, titles, fit: new Fit(map, mood.odds), judged };
}

interface PickQuery {
  readonly kind: Kind | null;
  readonly limit: number;
}

/** What was judged before is skipped, so as many more are ranked. */
export async function picksFor({ kind, limit }: PickQuery): Promise<readonly Pick[]> {
  const now = await ranking();
  if (!now) return [];
  const found = best(now.titles.size, limit + now.judged.size, title => scoreOf(now, title, kind));
  const picks = found.map(title => pickOf(now, title));
  return picks.filter(pick => !now.judged.has(titleKey(pick))).slice(0, limit);
}

function scoreOf({ titles, fit }: Ranking, title: number, kind: Kind | null): number {
  const { genres, kinds, popularity } = titles.columns;
  const bits = genres[title] ?? 0;
  if (kind !== null && kinds[title] !== KINDS.indexOf(kind)) return NO_PICK;
  if (!fit.isLit(bits)) return NO_PICK;
  return fit.score(bits) + (POPULARITY_SHARE * (popularity[title] ?? 0)) / MOST_POPULAR;
}

function pickOf({ titles, fit, mood }: Ranking, index: number): Pick {
  const { name, year, kind } = titles.title(index);
  const genres = fit.reasons(titles.columns.genres[index] ?? 0);
  return { name, year, kind, because: { emotion: mood.emotion, genres } };
}

export async function marksFor(sightings: readonly Sighting[]): Promise<readonly Mark[]> {
  const now = await ranking();
  return sightings.map(sighting => (now ? markOf(now, sighting) : { known: false }));
}

function markOf({ titles, fit, mood, judged }: Ranking, sighting: Sighting): Mark {
  const match = titles.match(sighting);
  if (!match) return { known: false };
  const disliked = judged.get(titleKey(titles.title(match.title))) === 'down';
  const bits = titles.columns.genres[match.title] ?? 0;
  return { known: true, lit: !disliked && fit.isLit(bits), emotion: mood.emotion };
}
