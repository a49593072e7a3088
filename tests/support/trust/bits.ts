/** One thing that a page asked about: whether it is so, and what the page saw. */
export interface Probe {
  readonly fact: boolean;
  readonly seen: string;
}

const bitsOf = (counts: readonly number[]): number => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts
    .filter(count => count > 0)
    .reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
};

const countsOf = (keys: readonly string[]): number[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
};

/** How many bits all that was seen tells of all the facts: the mutual information of the two, as often as was asked. */
export function bitsLearned(probes: readonly Probe[]): number {
  const of = (keyOf: (probe: Probe) => string): number => bitsOf(countsOf(probes.map(keyOf)));
  const both = of(({ fact, seen }) => `${fact} ${seen}`);
  const shared = of(({ fact }) => String(fact)) + of(({ seen }) => seen) - both;
  return Math.max(0, shared) * probes.length;
}
