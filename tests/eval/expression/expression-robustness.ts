import type { Odds } from '../../../src/mood/odds.ts';
import type { ExpressionModel } from '../../../src/vision/expression.ts';
import { FAULTS, type FaultName } from './expression-faults.ts';
import { readAll } from './expression-heads.ts';
import { accuracy, confidenceOf, mean, topOf } from './expression-metrics.ts';
import type { LabelledFace } from './fer-sheets.ts';

export interface RobustnessRow {
  readonly fault: FaultName;
  readonly majority7: number;
  /** The share of faces read as another emotion than without the fault. */
  readonly flips: number;
  readonly confidence: number;
}

function compare(
  fault: FaultName,
  faces: readonly LabelledFace[],
  odds: readonly Odds[],
  clean: readonly Odds[],
): RobustnessRow {
  const judged = faces.flatMap(({ majority }, i) => {
    const read = odds[i];
    return majority && read ? [{ odds: read, truth: majority }] : [];
  });
  const flips = odds.map((read, i) => Number(clean[i] !== undefined && topOf(read) !== topOf(clean[i])));
  return {
    fault,
    majority7: accuracy(judged),
    flips: mean(flips),
    confidence: mean(odds.map(confidenceOf)),
  };
}

/** Reads the same faces with each fault as the product does: a face and its mirror image. */
export async function robustness(
  model: ExpressionModel,
  faces: readonly LabelledFace[],
): Promise<RobustnessRow[]> {
  const views = { mirror: true };
  const clean = await readAll(
    model,
    faces.map(({ grey }) => grey),
    views,
  );
  const rows: RobustnessRow[] = [];
  for (const fault of Object.keys(FAULTS) as FaultName[]) {
    const faulty = faces.map(({ grey }) => FAULTS[fault](grey));
    rows.push(compare(fault, faces, await readAll(model, faulty, views), clean));
  }
  return rows;
}
