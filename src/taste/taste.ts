import { oddsToArray } from '../mood/odds.ts';
import { FEATURES, type Features } from '../picks/ranking/features.ts';
import type { TasteAnswer, TasteState } from './answers.ts';
import {
  CONTEXT_PARTS,
  type Context,
  type ContextPart,
  contextPartNumber,
  contextVector,
  shareOfPart,
} from './context.ts';
import { normalFrom, randomFrom } from './random.ts';
import { type AnswerRow, covarianceOf, residualsOf, rowOf } from './regression/answer-rows.ts';
import { cholesky, solve } from './regression/cholesky.ts';
import { dot, scaledFeatures, withoutIntercept } from './regression/feature-vector.ts';

/**
 * How much of the uncertainty about the weights a list explores: enough to find out what the person likes, not enough
 * to annoy. Without answers a list keeps close to genre map and goal; with each answer it explores more.
 */
const MOST_EXPLORATION = 0.18;
const explorationAfter = (answers: number): number => (MOST_EXPLORATION * (answers + 2)) / (answers + 8);

interface AnswerReason {
  readonly answer: TasteAnswer;
  /** What this one answer adds to the score. */
  readonly adds: number;
}

/** Weights drawn from the prior, one set of features for each of CONTEXT_PARTS. */
class PriorSample {
  readonly #drawn: readonly Float64Array[];

  constructor(normal: () => number) {
    this.#drawn = CONTEXT_PARTS.map(() => Float64Array.from(FEATURES, normal));
  }

  weightsIn(context: Float64Array): Float64Array {
    return Float64Array.from(FEATURES, (_, i) =>
      context.reduce((sum, share, part) => sum + share * (this.#drawn[part]?.[i] ?? 0), 0),
    );
  }
}

/**
 * Bayesian linear regression of the person's answers over feature × mood and goal. It predicts the difference between
 * the answers and what genre map and goal predicted. It is computed in its dual form: with some hundred answers, the
 * matrix of answers is far smaller than that of the weights. In this form the taste for a title is a sum over
 * answers, and the largest terms are the reasons to show.
 */
export class Taste {
  readonly #rows: readonly AnswerRow[];
  /** The Cholesky factor of the covariance of the answers. */
  readonly #factor: Float64Array;
  /** The dual coefficients: how much each answer counts. */
  readonly #coefficients: Float64Array;

  constructor({ answers }: TasteState, now: number) {
    this.#rows = answers.map(answer => rowOf(answer, now));
    this.#factor = cholesky(covarianceOf(this.#rows), this.#rows.length);
    this.#coefficients = solve(this.#factor, residualsOf(this.#rows));
  }

  /** The number of answers it is computed from. */
  get size(): number {
    return this.#rows.length;
  }

  /** What taste most likely adds to each feature in this context: the mean of the posterior. */
  weights({ odds, goal }: Context): Float64Array {
    return this.#weightsBy(this.#coefficients, contextVector(oddsToArray(odds), goal));
  }

  /**
   * Thompson sampling: weights drawn from the posterior, the same for the same seed. By Matheron's rule, a draw from
   * the prior is corrected by its differences to the answers.
   */
  sample(
    { odds, goal }: Context,
    seed: number,
    exploration = explorationAfter(this.#rows.length),
  ): Float64Array {
    const normal = normalFrom(randomFrom(seed));
    const prior = new PriorSample(normal);
    const residuals = residualsOf(this.#rows);
    const differences = Float64Array.from(this.#rows, ({ features, context, noise }, i) => {
      const drawn = dot(features, prior.weightsIn(context)) + Math.sqrt(noise) * normal();
      return (residuals[i] ?? 0) - exploration * drawn;
    });
    const context = contextVector(oddsToArray(odds), goal);
    const learned = this.#weightsBy(solve(this.#factor, differences), context);
    const drawn = prior.weightsIn(context);
    return withoutIntercept(
      learned.map((weight, i) => weight + exploration * (FEATURES[i]?.spread ?? 0) * (drawn[i] ?? 0)),
    );
  }

  /** What each answer adds to the score of a title in this context, the largest amounts first. */
  reasons({ odds, goal }: Context, features: Features): AnswerReason[] {
    const context = contextVector(oddsToArray(odds), goal);
    const scaled = withoutIntercept(scaledFeatures(features));
    return this.#rows
      .map((row, i) => ({
        answer: row.answer,
        adds: (this.#coefficients[i] ?? 0) * dot(scaled, row.features) * dot(context, row.context),
      }))
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  }

  /** What taste adds for one feature in one part of the context, as if this part were the whole context. */
  weightIn(feature: number, part: ContextPart): number {
    const number = contextPartNumber(part);
    const scale = (FEATURES[feature]?.spread ?? 0) * Math.sqrt(shareOfPart(part));
    return this.#rows.reduce(
      (sum, { features, context }, i) =>
        sum + (this.#coefficients[i] ?? 0) * (features[feature] ?? 0) * (context[number] ?? 0) * scale,
      0,
    );
  }

  #weightsBy(coefficients: Float64Array, context: Float64Array): Float64Array {
    const weights = new Float64Array(FEATURES.length);
    for (const [i, row] of this.#rows.entries()) {
      const share = (coefficients[i] ?? 0) * dot(context, row.context);
      for (let f = 0; f < weights.length; f += 1)
        weights[f] = (weights[f] ?? 0) + share * (row.features[f] ?? 0);
    }
    return withoutIntercept(weights.map((weight, f) => weight * (FEATURES[f]?.spread ?? 0)));
  }
}
