import { VIBES } from '../../../src/catalog/vibes.ts';
import type { Work } from '../work.ts';
import { labelsOf } from './labels.ts';
import { Logistic } from './logistic.ts';
import { type FeatureSet, Vocabulary } from './vibe-features.ts';

const FOLDS = 5;

/** The mean of the precisions at each true item, in the order of the scores. */
export function averagePrecision(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let hits = 0;
  let sum = 0;
  for (const [rank, at] of order.entries()) {
    if (!truth[at]) continue;
    hits += 1;
    sum += hits / (rank + 1);
  }
  return hits > 0 ? sum / hits : 0;
}

export function train(
  works: readonly Work[],
  set: FeatureSet,
  penalty: number,
): (work: Work) => Float64Array {
  const vocabulary = new Vocabulary(works, set);
  const model = new Logistic({
    rows: works.map(work => vocabulary.rowOf(work)),
    labels: works.map(labelsOf),
    featureCount: vocabulary.size,
    labelCount: VIBES.length,
    penalty,
  });
  return work => model.predict(vocabulary.rowOf(work));
}

/** Odds for every work from a model that was trained without it. */
export function heldOutOdds(works: readonly Work[], set: FeatureSet, penalty: number): Float64Array[] {
  const odds: Float64Array[] = new Array(works.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const predict = train(
      works.filter((_, i) => i % FOLDS !== fold),
      set,
      penalty,
    );
    for (const [i, work] of works.entries()) if (i % FOLDS === fold) odds[i] = predict(work);
  }
  return odds;
}

export const precisionPerVibe = (works: readonly Work[], odds: readonly Float64Array[]): number[] =>
  VIBES.map((_, vibe) =>
    averagePrecision(
      odds.map(row => row[vibe] ?? 0),
      works.map(work => labelsOf(work).has(vibe)),
    ),
  );
