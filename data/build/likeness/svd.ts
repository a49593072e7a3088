import { normalFrom, randomFrom } from '../../../src/taste/random.ts';
import type { SparseMatrix } from './likeness-features.ts';

const ROUNDS = 8;
/** More directions than are wanted make those that are wanted exact sooner. */
const SPARE = 8;
const SEED = 1;

/** Rows × directions: what each row has of each direction. */
function project({ rows }: SparseMatrix, directions: Float64Array, count: number): Float64Array {
  const found = new Float64Array(rows.length * count);
  for (const [at, { features, values }] of rows.entries())
    for (const [i, feature] of features.entries())
      for (let d = 0; d < count; d += 1)
        found[at * count + d] =
          (found[at * count + d] ?? 0) + (values[i] ?? 0) * (directions[feature * count + d] ?? 0);
  return found;
}

/** Features × directions: the rows added up, each by what it has of a direction. */
function gather({ rows, width }: SparseMatrix, projected: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(width * count);
  for (const [at, { features, values }] of rows.entries())
    for (const [i, feature] of features.entries())
      for (let d = 0; d < count; d += 1)
        sums[feature * count + d] =
          (sums[feature * count + d] ?? 0) + (values[i] ?? 0) * (projected[at * count + d] ?? 0);
  return sums;
}

/** Makes the directions perpendicular and of length 1 (Gram and Schmidt). */
function orthonormal(directions: Float64Array, count: number): Float64Array {
  const size = directions.length / count;
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let i = 0; i < size; i += 1)
      sum += (directions[i * count + a] ?? 0) * (directions[i * count + b] ?? 0);
    return sum;
  };
  for (let d = 0; d < count; d += 1) {
    for (let before = 0; before < d; before += 1) {
      const shared = dot(before, d);
      for (let i = 0; i < size; i += 1)
        directions[i * count + d] =
          (directions[i * count + d] ?? 0) - shared * (directions[i * count + before] ?? 0);
    }
    const length = Math.sqrt(dot(d, d)) || 1;
    for (let i = 0; i < size; i += 1) directions[i * count + d] = (directions[i * count + d] ?? 0) / length;
  }
  return directions;
}

/** The rows in the `wanted` directions in which they differ most (truncated SVD by subspace iteration; Halko et al. 2011). */
export function reduced(matrix: SparseMatrix, wanted: number): Float64Array[] {
  const count = wanted + SPARE;
  const normal = normalFrom(randomFrom(SEED));
  let directions = orthonormal(Float64Array.from({ length: matrix.width * count }, normal), count);
  for (let round = 0; round < ROUNDS; round += 1)
    directions = orthonormal(gather(matrix, project(matrix, directions, count), count), count);
  const projected = project(matrix, directions, count);
  return matrix.rows.map((_, at) => projected.slice(at * count, at * count + wanted));
}
