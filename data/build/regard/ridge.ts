import { cholesky, solve } from '../../../src/taste/regression/cholesky.ts';

export interface RidgeRow {
  readonly features: readonly number[];
  readonly value: number;
  /** How much the row counts. */
  readonly weight: number;
}

/** Least squares with an L2 penalty on every weight but that of the last feature, which is to be 1 in every row. */
export function ridge(rows: readonly RidgeRow[], penalty: number): (features: readonly number[]) => number {
  const size = rows[0]?.features.length ?? 0;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (const { features, value, weight } of rows)
    for (const [i, a] of features.entries()) {
      if (a === 0) continue;
      right[i] = (right[i] ?? 0) + weight * a * value;
      for (const [j, b] of features.entries())
        matrix[i * size + j] = (matrix[i * size + j] ?? 0) + weight * a * b;
    }
  for (let i = 0; i < size - 1; i += 1) matrix[i * size + i] = (matrix[i * size + i] ?? 0) + penalty;
  // A feature that no row has would make the matrix singular.
  for (let i = 0; i < size; i += 1) matrix[i * size + i] = (matrix[i * size + i] ?? 0) + 1e-6;
  const weights = solve(cholesky(matrix, size), right);
  return features => features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0);
}
