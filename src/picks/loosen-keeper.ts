import type { Kind } from '../catalog/sighting.ts';
import { type OwnFilters, passes } from './filters.ts';
import { costliestPart, type FilterPart } from './loosen.ts';
import { ranking, triedScores } from './ranking-keeper.ts';

/** Of the filters in force, the one that keeps the most titles away; null where it is not for one alone. */
export async function filterThatCostsMost(kind: Kind | null): Promise<FilterPart | null> {
  const now = await ranking();
  if (!now) return null;
  const { shelf } = now;
  const scores = triedScores(now);
  const countOf = (filters: OwnFilters): number => {
    const passing = passes(shelf, { ...filters, kind });
    let count = 0;
    for (let title = 0; title < shelf.columns.kinds.length; title += 1)
      if (passing(title) && scores.saysSomethingOf(title)) count += 1;
    return count;
  };
  return costliestPart(now.filters, countOf);
}
