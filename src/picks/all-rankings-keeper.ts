import { ownRanking } from '../own-titles/own-titles-keeper.ts';
import type { Ranking } from './ranking-keeper.ts';

/** The ranking of the shipped catalog and, where the person has own titles, one of these. */
export async function rankingsOf(now: Ranking): Promise<readonly [Ranking, ...Ranking[]]> {
  const own = await ownRanking(now);
  return own ? [now, own] : [now];
}
