interface Entry {
  readonly index: number;
  readonly score: number;
}

/**
 * The highest scores among `count`, best first, without sorting them all. Whether an index is allowed is
 * asked only of the few whose score would be kept.
 */
export function best(
  count: number,
  wanted: number,
  score: (index: number) => number,
  allowed: (index: number) => boolean = () => true,
): number[] {
  const kept: Entry[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    const own = score(index);
    if (own <= least || !allowed(index)) continue;
    insert(kept, { index, score: own });
    if (kept.length > wanted) kept.pop();
    if (kept.length === wanted) least = kept.at(-1)?.score ?? least;
  }
  return kept.map(({ index }) => index);
}

function insert(sorted: Entry[], entry: Entry): void {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.score ?? 0) >= entry.score) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, entry);
}
