import { recognise } from '../catalog/match/recognise.ts';
import type { Kind, Sighting } from '../catalog/sighting.ts';
import { titleKey } from '../catalog/title-ref.ts';
import { correctionsForPages } from '../corrections/corrections-keeper.ts';
import { isKept } from '../mood/reading.ts';
import type { KnownTitle } from '../pages/known-title.ts';
import { likedReason } from '../taste/learned.ts';
import { excludesTitle } from '../verdicts/verdict.ts';
import { rankingsOf } from './all-rankings-keeper.ts';
import { daysSinceExposure, keepExposures } from './exposure-keeper.ts';
import { exposuresBefore } from './exposure-store.ts';
import { pickReason } from './pick-reason.ts';
import { featuresOf } from './ranking/features.ts';
import { mergeOwnTitles } from './ranking/merge-own-titles.ts';
import { type RankedTitle, rank } from './ranking/rank.ts';
import type { Scores } from './ranking/score.ts';
import { pointOf } from './ranking/title-index.ts';
import {
  currentRanking,
  mostLikelyScores,
  type Ranking,
  sampledScores,
  verdictOn,
} from './ranking-keeper.ts';
import type { TitlePick } from './title-pick.ts';
import { rankingsForPages } from './told-to-pages-keeper.ts';

interface PicksQuery {
  readonly kind: Kind | null;
  readonly limit: number;
}

export async function picksFor(query: PicksQuery): Promise<readonly TitlePick[]> {
  const now = await currentRanking();
  if (!now) return [];
  const [ofCatalog, ofOwn] = await rankingsOf(now);
  const exposures = await exposuresBefore(now.mood.at);
  const found = rankIn(ofCatalog, query, exposures);
  const list = ofOwn ? withOwnTitles(found, rankIn(ofOwn, query, exposures), query.limit) : found;
  if (isKept(now.mood)) await keepExposures(list, now.mood);
  return list.map(pickOf);
}

/** A ranked title, and the ranking and scores it was found by. */
interface FoundPick extends RankedTitle {
  readonly ranking: Ranking;
  readonly scores: Scores;
}

const keyOf = ({ ranking, title }: FoundPick): string => ranking.titles.keyOf(title);

/** An own title that the catalog has as well is listed once. */
function withOwnTitles(listed: readonly FoundPick[], own: readonly FoundPick[], limit: number): FoundPick[] {
  const keys = new Set(listed.map(keyOf));
  const onlyOwn = own.filter(one => !keys.has(keyOf(one)));
  return mergeOwnTitles(listed, onlyOwn, limit);
}

function rankIn(
  ranking: Ranking,
  { kind, limit }: PicksQuery,
  exposures: ReadonlyMap<string, number>,
): FoundPick[] {
  const { titles } = ranking;
  const scores = sampledScores(ranking);
  const filters = { ...ranking.filters, kind };
  const exclude = {
    has: (title: number) => excludesTitle(verdictOn(ranking, titleKey(titles.title(title)))),
  };
  const found = rank(scores, {
    limit,
    filters,
    exclude,
    at: ranking.mood.at,
    daysSinceExposure: daysSinceExposure(exposures, ranking),
  });
  return found.map(one => ({ ...one, ranking, scores }));
}

function pickOf({ ranking, scores, title }: Pick<FoundPick, 'ranking' | 'scores' | 'title'>): TitlePick {
  const { tastes, context, titleIndex, mood, titles } = ranking;
  const { name, year, kind, by, musicGenres } = titles.title(title);
  const minutes = kind === 'film' ? titleIndex.columns.minutes[title] : 0;
  const features = featuresOf(titleIndex.columns, pointOf(titleIndex, title), title);
  const liked = likedReason(tastes.own.reasons(context, features));
  const styles = titleIndex.columns.header.musicGenres.filter(({ id }) => musicGenres.includes(id));
  const because = {
    ...pickReason(scores, title, mood.emotion, liked),
    ...(kind === 'music' && { styles: styles.map(style => style.name) }),
  };
  return { name, year, kind, ...(by === undefined ? {} : { by }), ...(minutes && { minutes }), because };
}

/**
 * What pages are lit by: the ranking of the catalog and, where pages may tell the person's past, that of the own titles, which
 * are lit by the thresholds of the catalog.
 */
export async function litRankings(now: Ranking): Promise<readonly [LitRanking, ...LitRanking[]]> {
  const [ofCatalog, ofOwn] = await rankingsForPages(now);
  const scores = mostLikelyScores(ofCatalog);
  const lit = { ...ofCatalog, scores };
  return ofOwn ? [lit, { ...ofOwn, scores: mostLikelyScores(ofOwn, scores) }] : [lit];
}

/** A ranking with the scores by which pages are lit. */
export interface LitRanking extends Ranking {
  readonly scores: Scores;
}

/**
 * What the note says of a title on a page of this site; null where the sighting is not recognised. A page sees whether the
 * note opens, so the title is found as it is for the mark; what the note says no page can read: it may tell of the past.
 */
export async function knownTitleOf(
  now: Ranking,
  sighting: Sighting,
  siteId: string | undefined,
): Promise<KnownTitle | null> {
  const catalogs = await rankingsForPages(now);
  const found = recognise(catalogs, sighting, await correctionsForPages(siteId));
  if (!found.catalog) return null;
  const { catalog, match } = found;
  const ranking = { ...now, titles: catalog.titles, titleIndex: catalog.titleIndex };
  const pick = pickOf({ ranking, title: match.title, scores: mostLikelyScores(ranking) });
  return { ...pick, verdict: verdictOn(now, titleKey(pick)) ?? null };
}
