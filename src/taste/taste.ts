import { oddsToArray } from '../mood/odds.ts';
import { FEATURES, type Features, featureNumber, START } from '../picks/ranking/features.ts';
import { type Answer, SIGNALS, type TasteState } from './answers.ts';
import { cholesky, solve } from './cholesky.ts';
import { type Context, contextOf, PARTS, type Part, partNumber, shareOf } from './context.ts';
import { normalFrom, randomFrom } from './random.ts';

/** Variance of a fresh answer: people contradict themselves. */
const NOISE = 0.5;
/** An answer of this age weighs half as much. */
const HALF_LIFE = 120 * 24 * 60 * 60_000;
/**
 * Share of the whole uncertainty that a list plays with: enough to find out, not enough to annoy. Who has said
 * nothing is shown what theory says; answers invite to find out more.
 */
const BOLDNESS = 0.18;
const boldnessAfter = (answers: number): number => (BOLDNESS * (answers + 2)) / (answers + 8);

/** Features times their spread: in these units every weight is expected to be 0 ± 1. */
function spreadOut(features: Features): Float64Array {
  const row = new Float64Array(FEATURES.length);
  for (const [id, value] of Object.entries(features)) {
    const number = featureNumber(id);
    if (number !== undefined) row[number] = value * (FEATURES[number]?.spread ?? 0);
  }
  return row;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** How easily someone likes anything is the same for every title: it is learned, and left out of what is said of one. */
const withoutIntercept = (weights: Float64Array): Float64Array => weights.with(START.any, 0);

interface Row {
  readonly answer: Answer;
  readonly features: Float64Array;
  readonly context: Float64Array;
  readonly noise: number;
}

export interface Reason {
  readonly answer: Answer;
  /** What this one answer adds to the score. */
  readonly adds: number;
}

/**
 * Bayesian linear regression of what people said over feature × mood and goal, on top of what theory promised.
 * It is worked in its dual form: with some hundred answers the matrix of answers is far smaller than that of
 * the weights, every title's taste is a sum over answers, and those are the reasons to show.
 */
export class Taste {
  readonly #rows: readonly Row[];
  readonly #lower: Float64Array;
  readonly #alpha: Float64Array;

  constructor({ answers }: TasteState, now: number) {
    this.#rows = answers.map(answer => ({
      answer,
      features: spreadOut(answer.features),
      context: contextOf(answer.odds, answer.goal),
      noise: NOISE * 2 ** (Math.max(0, now - answer.at) / HALF_LIFE),
    }));
    this.#lower = cholesky(this.#covariance(), this.#rows.length);
    this.#alpha = solve(this.#lower, this.#surprises());
  }

  /** How many answers it rests on. */
  get size(): number {
    return this.#rows.length;
  }

  /** What taste is most likely to add to each feature in this context. */
  weights({ odds, goal }: Context): Float64Array {
    return this.#weightsBy(this.#alpha, contextOf(oddsToArray(odds), goal));
  }

  /**
   * Thompson sampling: weights as they might well be, drawn anew for each seed (Matheron's rule: a draw from
   * the prior, corrected by how far it misses the answers).
   */
  sample({ odds, goal }: Context, seed: number, boldness = boldnessAfter(this.#rows.length)): Float64Array {
    const normal = normalFrom(randomFrom(seed));
    const drawn = PARTS.map(() => Float64Array.from(FEATURES, normal));
    const inContext = (context: Float64Array): Float64Array =>
      Float64Array.from(FEATURES, (_, i) =>
        context.reduce((sum, share, part) => sum + share * (drawn[part]?.[i] ?? 0), 0),
      );
    const surprises = this.#surprises();
    const missed = Float64Array.from(this.#rows, ({ features, context, noise }, i) => {
      const imagined = dot(features, inContext(context)) + Math.sqrt(noise) * normal();
      return (surprises[i] ?? 0) - boldness * imagined;
    });
    const context = contextOf(oddsToArray(odds), goal);
    const learned = this.#weightsBy(solve(this.#lower, missed), context);
    const prior = inContext(context);
    return withoutIntercept(
      learned.map((weight, i) => weight + boldness * (FEATURES[i]?.spread ?? 0) * (prior[i] ?? 0)),
    );
  }

  /** Which answers speak for or against a title here, the strongest first. */
  reasons({ odds, goal }: Context, features: Features): Reason[] {
    const context = contextOf(oddsToArray(odds), goal);
    const row = withoutIntercept(spreadOut(features));
    return this.#rows
      .map((own, i) => ({
        answer: own.answer,
        adds: (this.#alpha[i] ?? 0) * dot(row, own.features) * dot(context, own.context),
      }))
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  }

  /** What one feature has been found to add in one part of the context, were that part all there is. */
  weightIn(feature: number, part: Part): number {
    const number = partNumber(part);
    const scale = (FEATURES[feature]?.spread ?? 0) * Math.sqrt(shareOf(part));
    return this.#rows.reduce(
      (sum, { features, context }, i) =>
        sum + (this.#alpha[i] ?? 0) * (features[feature] ?? 0) * (context[number] ?? 0) * scale,
      0,
    );
  }

  #covariance(): Float64Array {
    const size = this.#rows.length;
    const matrix = new Float64Array(size * size);
    for (const [i, a] of this.#rows.entries()) {
      for (const [j, b] of this.#rows.entries()) {
        if (j > i) break;
        const alike = dot(a.features, b.features) * dot(a.context, b.context);
        matrix[i * size + j] = alike + (i === j ? a.noise : 0);
      }
    }
    return matrix;
  }

  #surprises(): Float64Array {
    return Float64Array.from(this.#rows, ({ answer }) => SIGNALS[answer.signal] - answer.expected);
  }

  #weightsBy(alpha: Float64Array, context: Float64Array): Float64Array {
    const weights = new Float64Array(FEATURES.length);
    for (const [i, row] of this.#rows.entries()) {
      const share = (alpha[i] ?? 0) * dot(context, row.context);
      for (let f = 0; f < weights.length; f += 1)
        weights[f] = (weights[f] ?? 0) + share * (row.features[f] ?? 0);
    }
    return withoutIntercept(weights.map((weight, f) => weight * (FEATURES[f]?.spread ?? 0)));
  }
}
