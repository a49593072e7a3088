import { LIKENESS_SIZE } from '../../../src/catalog/layout.ts';
import { hasAge } from '../facts-of.ts';
import type { RatedVibe } from '../vibes/apply.ts';
import type { Work } from '../work.ts';
import { likenessFeatures } from './likeness-features.ts';
import { reduced } from './svd.ts';

const LARGEST = 127;

/** The middle of all works is taken off: what all have in common tells none from another. */
function centred(vectors: readonly Float64Array[]): Float64Array[] {
  const middle = new Float64Array(LIKENESS_SIZE);
  for (const vector of vectors)
    for (const [d, value] of vector.entries()) middle[d] = (middle[d] ?? 0) + value / vectors.length;
  return vectors.map(vector => vector.map((value, d) => value - (middle[d] ?? 0)));
}

/** Directions count alike, and the length of a vector is 1: as whole numbers from −127 to 127. */
function asBytes(vectors: readonly Float64Array[]): Int8Array[] {
  const spread = Float64Array.from({ length: LIKENESS_SIZE }, (_, d) =>
    Math.sqrt(vectors.reduce((sum, vector) => sum + (vector[d] ?? 0) ** 2, 0) / vectors.length),
  );
  return vectors.map(vector => {
    const even = vector.map((value, d) => value / Math.sqrt(spread[d] || 1));
    const length = Math.hypot(...even) || 1;
    return Int8Array.from(even, value => Math.round((LARGEST * value) / length));
  });
}

/** A vector for each film and series that an editor has read (others would cost more bytes than they are worth); the more alike two are, the larger their product. */
export function likenessVectors(
  works: readonly Work[],
  vibes: (work: Work) => readonly RatedVibe[],
): (work: Work) => Int8Array {
  const known = works.filter(hasAge);
  const vectors = asBytes(centred(reduced(likenessFeatures(known, vibes), LIKENESS_SIZE)));
  const vectorOf = new Map(known.map((work, at) => [work, vectors[at]]));
  return work => vectorOf.get(work) ?? new Int8Array(LIKENESS_SIZE);
}
