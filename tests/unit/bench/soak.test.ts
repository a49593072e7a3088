import { expect, it } from 'vitest';
import { climbs, type Measure, slope } from '../../bench/soak/measure-soak.ts';

const run = (what: string, values: readonly number[]): Measure[] =>
  values.map((value, i) => ({ scans: i, cards: i, values: { [what]: value } }));

const twenty = (at: (i: number) => number): number[] => Array.from({ length: 20 }, (_, i) => at(i));

it('computes a slope', () => {
  expect(slope([1, 3, 5, 7])).toBe(2);
  expect(slope([4])).toBe(0);
});

it('reports a leak, and none where memory goes up and down', () => {
  expect(
    climbs(
      run(
        'page kilobytes',
        twenty(i => 4000 + 100 * i),
      ),
    ),
  ).toEqual(['page kilobytes']);
  expect(
    climbs(
      run(
        'page kilobytes',
        twenty(i => 4000 + 80 * (i % 3)),
      ),
    ),
  ).toEqual([]);
  expect(
    climbs(
      run(
        'engine tensors',
        twenty(i => 60 + i),
      ),
    ),
  ).toEqual(['engine tensors']);
  expect(
    climbs(
      run(
        'page documents',
        twenty(() => 3),
      ),
    ),
  ).toEqual([]);
});
