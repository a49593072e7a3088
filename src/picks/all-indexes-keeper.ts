import { type Corrections, type Sighting, sightingKey } from '../catalog/index.ts';
import { ownRanking } from '../own-titles/own-titles-keeper.ts';
import type { Ranking } from './ranking-keeper.ts';

/** The shipped catalog and, where there are any, the person's own titles; what the first knows the second is not asked. */
export async function shelvesOf(now: Ranking): Promise<readonly [Ranking, ...Ranking[]]> {
  const own = await ownRanking(now);
  return own ? [now, own] : [now];
}

interface Found<S> {
  readonly shelf: S;
  readonly title: number;
}

/** Where a sighting is known. A correction to an own title has to reach it past what the catalog would guess. */
export function findOn<S extends Pick<Ranking, 'titles'>>(
  shelves: readonly S[],
  sighting: Sighting,
  said?: Corrections,
): Found<S> | undefined {
  const meant = said?.get(sightingKey(sighting));
  const holder = meant ? shelves.find(({ titles }) => titles.indexOf(meant) !== undefined) : undefined;
  for (const shelf of holder ? [holder] : shelves) {
    const match = shelf.titles.match(sighting, said);
    if (match) return { shelf, title: match.title };
  }
  return undefined;
}
