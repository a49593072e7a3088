import { CAUTION_IDS, type Caution, type OwnFilters } from './filters.ts';

/** One thing the person filters by, as it is set and dropped. */
export type FilterPart = 'years' | 'familySafe' | Caution;

const hasYears = ({ from, to }: OwnFilters): boolean => from !== undefined || to !== undefined;

export const partsSet = (filters: OwnFilters): readonly FilterPart[] => [
  ...(hasYears(filters) ? (['years'] as const) : []),
  ...(filters.familySafe ? (['familySafe'] as const) : []),
  ...CAUTION_IDS.filter(caution => filters.without?.includes(caution)),
];

export function withoutPart(filters: OwnFilters, part: FilterPart): OwnFilters {
  const { from: _from, to: _to, ...anyYear } = filters;
  if (part === 'years') return anyYear;
  if (part === 'familySafe') return { ...filters, familySafe: false };
  return { ...filters, without: (filters.without ?? []).filter(caution => caution !== part) };
}

/** The part whose loss brings back the most; null where no single one brings back anything. */
export function costliestPart(
  filters: OwnFilters,
  countOf: (filters: OwnFilters) => number,
): FilterPart | null {
  const counts = partsSet(filters).map(part => ({ part, count: countOf(withoutPart(filters, part)) }));
  const [most] = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return most?.part ?? null;
}
