import type { Work } from '../work.ts';
import { regardFeatures } from './regard-features.ts';
import { type RidgeRow, ridge } from './ridge.ts';

/** How well people think of a work, from 0 to 100, and how sure that is, from 0 to 15. */
export interface Regard {
  readonly value: number;
  readonly sureness: number;
}

const PENALTY = 3;
const WEIGHT_OF_SURE = { 1: 0.3, 2: 0.7, 3: 1 } as const;
const SURENESS = { learned: 4, 1: 7, 2: 11, 3: 15 } as const;
const FOLDS = 5;

const graded = (works: readonly Work[]): Work[] => works.filter(({ grade }) => grade !== undefined);

const rowOf = (work: Work): RidgeRow => ({
  features: regardFeatures(work),
  value: work.grade?.regard ?? 0,
  weight: WEIGHT_OF_SURE[work.grade?.sure ?? 1],
});

const clamp = (value: number): number => Math.round(Math.max(0, Math.min(100, value)));

/** The editors' regard where there is one, else one that is learned from theirs. */
export function regardsFor(works: readonly Work[]): (work: Work) => Regard {
  const predict = ridge(graded(works).map(rowOf), PENALTY);
  return work =>
    work.grade
      ? { value: work.grade.regard, sureness: SURENESS[work.grade.sure] }
      : { value: clamp(predict(regardFeatures(work))), sureness: SURENESS.learned };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]): number => all.reduce((x, y) => x + y, 0) / all.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = (f: (i: number) => number): number => a.reduce((total, _, i) => total + f(i), 0);
  const [da, db] = [(i: number) => (a[i] ?? 0) - meanA, (i: number) => (b[i] ?? 0) - meanB];
  return sum(i => da(i) * db(i)) / Math.sqrt(sum(i => da(i) ** 2) * sum(i => db(i) ** 2));
}

/** How the learned regard agrees with the editors' on works it was not learned from. */
export function crossValidated(works: readonly Work[]): { works: number; correlation: number } {
  const all = graded(works);
  const predicted = all.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const predict = ridge(all.filter((_, i) => i % FOLDS !== fold).map(rowOf), PENALTY);
    for (const [i, work] of all.entries())
      if (i % FOLDS === fold) predicted[i] = predict(regardFeatures(work));
  }
  const r = correlation(
    predicted,
    all.map(({ grade }) => grade?.regard ?? 0),
  );
  return { works: all.length, correlation: Math.round(r * 1000) / 1000 };
}
