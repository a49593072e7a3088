interface Made {
  readonly key: string;
  readonly at: number;
}

/** Corrections as one machine knows them, and when others were taken back. */
export interface Corrected<C extends Made> {
  readonly made: readonly C[];
  readonly removed: Readonly<Record<string, number>>;
}

function latest<C extends Made>(all: readonly C[]): Map<string, C> {
  const found = new Map<string, C>();
  for (const one of all)
    if (one.at > (found.get(one.key)?.at ?? Number.NEGATIVE_INFINITY)) found.set(one.key, one);
  return found;
}

/** A title may be called "constructor", which every object has. */
const removedAt = (removed: Corrected<Made>['removed'], key: string): number =>
  Object.hasOwn(removed, key) ? (removed[key] ?? 0) : 0;

function latestRemovals(
  a: Corrected<Made>['removed'],
  b: Corrected<Made>['removed'],
): Record<string, number> {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map(key => [key, Math.max(removedAt(a, key), removedAt(b, key))]));
}

/** Each correction by its own last word: two machines that corrected different titles lose nothing. */
export function mergeCorrections<C extends Made>(a: Corrected<C>, b: Corrected<C>): Corrected<C> {
  const removed = latestRemovals(a.removed, b.removed);
  const made = [...latest([...a.made, ...b.made]).values()].filter(
    ({ key, at }) => at > removedAt(removed, key),
  );
  const stillGone = Object.entries(removed).filter(([key]) => !made.some(one => one.key === key));
  return {
    made: made.sort((one, other) => other.at - one.at || (one.key < other.key ? -1 : 1)),
    removed: Object.fromEntries(stillGone),
  };
}
