import { CAUTION_IDS, type Caution, type OwnFilters } from './filters.ts';

/** One part of the person's filters that can be set and removed by itself. */
export type FilterPart = 'years' | 'minutes' | 'language' | 'familySafe' | Caution;

const hasYears = ({ from, to }: OwnFilters): boolean => from !== undefined || to !== undefined;

export const partsSet = (filters: OwnFilters): readonly FilterPart[] => [
  ...(hasYears(filters) ? (['years'] as const) : []),
  ...(filters.minutes === undefined ? [] : (['minutes'] as const)),
  ...(filters.language === undefined ? [] : (['language'] as const)),
  ...(filters.familySafe ? (['familySafe'] as const) : []),
  ...CAUTION_IDS.filter(caution => filters.without?.includes(caution)),
];

export function withoutPart(filters: OwnFilters, part: FilterPart): OwnFilters {
  const { from: _from, to: _to, ...anyYear } = filters;
  const { minutes: _minutes, ...anyLength } = filters;
  const { language: _language, ...anyLanguage } = filters;
  if (part === 'years') return anyYear;
  if (part === 'minutes') return anyLength;
  if (part === 'language') return anyLanguage;
  if (part === 'familySafe') return { ...filters, familySafe: false };
  return { ...filters, without: (filters.without ?? []).filter(caution => caution !== part) };
}

/** The part without which the most titles would pass; null where none would pass whichever part is removed. */
export function mostRestrictivePart(
  filters: OwnFilters,
  countPassing: (filters: OwnFilters) => number,
): FilterPart | null {
  const counts = partsSet(filters).map(part => ({ part, count: countPassing(withoutPart(filters, part)) }));
  const [most] = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return most?.part ?? null;
}
