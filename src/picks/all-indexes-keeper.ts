import { type Corrections, type Sighting, sightingKey } from '../catalog/index.ts';
import { ownRanking } from '../own-titles/own-titles-keeper.ts';
import type { Ranking } from './ranking-keeper.ts';

/** The ranking of the shipped catalog and, where the person has own titles, one of these. */
export async function rankingsOf(now: Ranking): Promise<readonly [Ranking, ...Ranking[]]> {
  const own = await ownRanking(now);
  return own ? [now, own] : [now];
}

interface FoundTitle<R> {
  readonly ranking: R;
  readonly title: number;
}

/**
 * The title of a sighting, in the first ranking that matches it. A sighting that was corrected to an own title is
 * looked up among the own titles alone, because the catalog might match it to another title.
 */
export function findTitle<R extends Pick<Ranking, 'titles'>>(
  rankings: readonly R[],
  sighting: Sighting,
  corrections?: Corrections,
): FoundTitle<R> | undefined {
  const corrected = corrections?.get(sightingKey(sighting));
  const holder = corrected
    ? rankings.find(({ titles }) => titles.indexOf(corrected) !== undefined)
    : undefined;
  for (const ranking of holder ? [holder] : rankings) {
    const match = ranking.titles.match(sighting, corrections);
    if (match) return { ranking, title: match.title };
  }
  return undefined;
}
