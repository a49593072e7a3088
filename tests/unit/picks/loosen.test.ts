import { describe, expect, it } from 'vitest';
import type { OwnFilters } from '../../../src/picks/filters.ts';
import { mostRestrictivePart, partsSet, withoutPart } from '../../../src/picks/loosen.ts';

const ALL: OwnFilters = { from: 1980, to: 1989, familySafe: true, without: ['horror', 'crime'] };

describe('the parts of the filters', () => {
  it('are those that are set', () => {
    expect(partsSet(ALL)).toEqual(['years', 'familySafe', 'horror', 'crime']);
    expect(partsSet({})).toEqual([]);
    expect(partsSet({ familySafe: false, without: [] })).toEqual([]);
    expect(partsSet({ to: 1979 })).toEqual(['years']);
  });

  it('are removed one at a time', () => {
    for (const part of partsSet(ALL))
      expect(partsSet(withoutPart(ALL, part))).toEqual(partsSet(ALL).filter(other => other !== part));
  });
});

describe('the most restrictive part', () => {
  it('is the one without which the most titles pass', () => {
    const countPassing = (filters: OwnFilters): number => {
      if (!filters.familySafe) return 3;
      return filters.from === undefined ? 9 : 0;
    };
    expect(mostRestrictivePart(ALL, countPassing)).toBe('years');
  });

  it('is null where removing a single one does not help', () => {
    expect(mostRestrictivePart(ALL, filters => (partsSet(filters).length < 2 ? 5 : 0))).toBeNull();
    expect(mostRestrictivePart({}, () => 5)).toBeNull();
  });
});
