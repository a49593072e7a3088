import type { SparseRow } from './vibe-features.ts';

/** Logistic regression over sparse features with one output for each label, all trained together. */
export interface Training {
  readonly rows: readonly SparseRow[];
  /** Labels of each row. */
  readonly labels: readonly ReadonlySet<number>[];
  readonly featureCount: number;
  readonly labelCount: number;
  /** Strength of the L2 penalty. */
  readonly penalty: number;
}

const EPOCHS = 12;
const RATE = 0.4;

/** The numbers up to `length` in a seeded random order, so that the same data give the same catalog. */
function* shuffled(length: number, seed: number): Generator<number> {
  const order = Uint32Array.from({ length }, (_, i) => i);
  let state = seed;
  for (let i = length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const swapped = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = swapped;
  }
  yield* order;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export class Logistic {
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #bias: Float64Array;
  readonly #labels: number;

  constructor({ rows, labels, featureCount, labelCount, penalty }: Training) {
    this.#labels = labelCount;
    this.#weights = new Float64Array(featureCount * labelCount);
    this.#squares = new Float64Array(featureCount * labelCount).fill(1e-2);
    this.#bias = Float64Array.from({ length: labelCount }, (_, label) => logOdds(labels, label));
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      for (const at of shuffled(rows.length, epoch + 1)) {
        const row = rows[at];
        const truth = labels[at];
        if (row && truth) this.#learn(row, truth, penalty);
      }
    }
  }

  /** Odds of every label. */
  predict({ features, values }: SparseRow): Float64Array {
    const sums = Float64Array.from(this.#bias);
    for (const [i, feature] of features.entries()) {
      const base = feature * this.#labels;
      const value = values[i] ?? 0;
      for (let label = 0; label < this.#labels; label += 1)
        sums[label] = (sums[label] ?? 0) + value * (this.#weights[base + label] ?? 0);
    }
    return sums.map(sigmoid);
  }

  /** One step of AdaGrad. */
  #learn(row: SparseRow, truth: ReadonlySet<number>, penalty: number): void {
    const odds = this.predict(row);
    for (const [i, feature] of row.features.entries()) {
      const base = feature * this.#labels;
      const value = row.values[i] ?? 0;
      for (let label = 0; label < this.#labels; label += 1) {
        const at = base + label;
        const weight = this.#weights[at] ?? 0;
        const gradient = ((odds[label] ?? 0) - (truth.has(label) ? 1 : 0)) * value + penalty * weight;
        const squares = (this.#squares[at] ?? 0) + gradient * gradient;
        this.#squares[at] = squares;
        this.#weights[at] = weight - (RATE * gradient) / Math.sqrt(squares);
      }
    }
  }
}

function logOdds(labels: readonly ReadonlySet<number>[], label: number): number {
  const share = labels.filter(row => row.has(label)).length / Math.max(1, labels.length);
  const clipped = Math.min(0.999, Math.max(0.001, share));
  return Math.log(clipped / (1 - clipped));
}
