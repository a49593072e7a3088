/** The indices of the highest scores among `count`, best first, without sorting them all. */
export function best(count: number, wanted: number, score: (index: number) => number): number[] {
  const kept: { index: number; score: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const own = score(index);
    const last = kept.at(-1);
    if (kept.length === wanted && last && own <= last.score) continue;
    if (own === Number.NEGATIVE_INFINITY) continue;
    insert(kept, { index, score: own });
    if (kept.length > wanted) kept.pop();
  }
  return kept.map(({ index }) => index);
}

function insert<T extends { readonly score: number }>(sorted: T[], entry: T): void {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.score ?? 0) >= entry.score) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, entry);
}
