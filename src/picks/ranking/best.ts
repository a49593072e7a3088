interface Entry {
  readonly index: number;
  readonly score: number;
}

/**
 * The indexes below `count` with the highest scores, best first, without sorting all of them. `allowed` is called
 * only for indexes whose score is high enough.
 */
export function indexesOfBest(
  count: number,
  wanted: number,
  score: (index: number) => number,
  allowed: (index: number) => boolean = () => true,
): number[] {
  const kept: Entry[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    const own = score(index);
    if (own <= lowest || !allowed(index)) continue;
    insert(kept, { index, score: own });
    if (kept.length > wanted) kept.pop();
    if (kept.length === wanted) lowest = kept.at(-1)?.score ?? lowest;
  }
  return kept.map(({ index }) => index);
}

/** Binary search; behind entries of the same score, so that the lower index comes first. */
function insert(sorted: Entry[], entry: Entry): void {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.score ?? 0) >= entry.score) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, entry);
}
