import { describe, expect, it } from 'vitest';
import type { OwnFilters } from '../../../src/picks/filters.ts';
import { costliestPart, partsSet, withoutPart } from '../../../src/picks/loosen.ts';

const ALL: OwnFilters = { from: 1980, to: 1989, familySafe: true, without: ['horror', 'crime'] };

describe('the parts of a filter', () => {
  it('are named as they are set', () => {
    expect(partsSet(ALL)).toEqual(['years', 'familySafe', 'horror', 'crime']);
    expect(partsSet({})).toEqual([]);
    expect(partsSet({ familySafe: false, without: [] })).toEqual([]);
    expect(partsSet({ to: 1979 })).toEqual(['years']);
  });

  it('are dropped one at a time', () => {
    for (const part of partsSet(ALL))
      expect(partsSet(withoutPart(ALL, part))).toEqual(partsSet(ALL).filter(other => other !== part));
  });
});

describe('the costliest part', () => {
  it('is the one whose loss brings back the most', () => {
    const count = (filters: OwnFilters): number => {
      if (!filters.familySafe) return 3;
      return filters.from === undefined ? 9 : 0;
    };
    expect(costliestPart(ALL, count)).toBe('years');
  });

  it('is none where no single one helps', () => {
    expect(costliestPart(ALL, filters => (partsSet(filters).length < 2 ? 5 : 0))).toBeNull();
    expect(costliestPart({}, () => 5)).toBeNull();
  });
});
