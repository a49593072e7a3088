/** How often a title that has something gets a higher value than one that has it not; of equal values half counts. */
export function auc(positive: readonly number[], negative: readonly number[]): number {
  const all = [
    ...positive.map(value => ({ value, is: true })),
    ...negative.map(value => ({ value, is: false })),
  ];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const middle = (start + end + 1) / 2;
    for (let at = start; at < end; at += 1) if (all[at]?.is) ranks += middle;
    start = end;
  }
  const [p, n] = [positive.length, negative.length];
  return (ranks - (p * (p + 1)) / 2) / (p * n);
}
