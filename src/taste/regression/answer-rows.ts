import { SIGNALS, type TasteAnswer } from '../answers.ts';
import { contextVector } from '../context.ts';
import { dot, scaledFeatures } from './feature-vector.ts';

/** Variance of a new answer: people contradict themselves. */
const NOISE = 0.5;
/** An answer of this age counts half. */
const HALF_LIFE = 120 * 24 * 60 * 60_000;
/** By then an answer counts for nothing; without an end its noise would be more than a number can hold, and so every weight. */
const MOST_HALVINGS = 200;

/** One answer as a row of the regression. */
export interface AnswerRow {
  readonly answer: TasteAnswer;
  readonly features: Float64Array;
  readonly context: Float64Array;
  readonly noise: number;
}

export const rowOf = (answer: TasteAnswer, now: number): AnswerRow => ({
  answer,
  features: scaledFeatures(answer.features),
  context: contextVector(answer.odds, answer.goal),
  noise: NOISE * 2 ** Math.min(MOST_HALVINGS, Math.max(0, now - answer.at) / HALF_LIFE),
});

/** The lower triangle of the covariance of the answers, row by row in a square matrix. */
export function covarianceOf(rows: readonly AnswerRow[]): Float64Array {
  const size = rows.length;
  const matrix = new Float64Array(size * size);
  for (const [i, a] of rows.entries()) {
    for (const [j, b] of rows.entries()) {
      if (j > i) break;
      const alike = dot(a.features, b.features) * dot(a.context, b.context);
      matrix[i * size + j] = alike + (i === j ? a.noise : 0);
    }
  }
  return matrix;
}

/** For each answer, its signal less what genre map and goal predicted. */
export const residualsOf = (rows: readonly AnswerRow[]): Float64Array =>
  Float64Array.from(rows, ({ answer }) => SIGNALS[answer.signal] - answer.expected);
