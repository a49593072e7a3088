import type { Kind } from '../catalog/sighting.ts';
import { filterTest, type OwnFilters } from './filters.ts';
import { type FilterPart, mostRestrictivePart } from './loosen.ts';
import { currentRanking, sampledScores } from './ranking-keeper.ts';

/** The filter in force that excludes the most titles; null where removing a single one would bring none back. */
export async function mostRestrictiveFilter(kind: Kind | null): Promise<FilterPart | null> {
  const now = await currentRanking();
  if (!now) return null;
  const { titleIndex } = now;
  const scores = sampledScores(now);
  const countPassing = (filters: OwnFilters): number => {
    const passes = filterTest(titleIndex, { ...filters, kind });
    let count = 0;
    for (let title = 0; title < titleIndex.columns.kinds.length; title += 1)
      if (passes(title) && scores.hasGenreOrVibe(title)) count += 1;
    return count;
  };
  return mostRestrictivePart(now.filters, countPassing);
}
