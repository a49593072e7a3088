interface KeyedChange {
  readonly key: string;
  readonly at: number;
}

/** The corrections that one machine has, and when others were removed there, by key. */
export interface CorrectionChanges<C extends KeyedChange> {
  readonly made: readonly C[];
  readonly removed: Readonly<Record<string, number>>;
}

function latestByKey<C extends KeyedChange>(all: readonly C[]): Map<string, C> {
  const found = new Map<string, C>();
  for (const one of all)
    if (one.at > (found.get(one.key)?.at ?? Number.NEGATIVE_INFINITY)) found.set(one.key, one);
  return found;
}

/** `hasOwn`, because a title may be called "constructor", which is a property of every object. */
const removedAt = (removed: CorrectionChanges<KeyedChange>['removed'], key: string): number =>
  Object.hasOwn(removed, key) ? (removed[key] ?? 0) : 0;

function latestRemovals(
  a: CorrectionChanges<KeyedChange>['removed'],
  b: CorrectionChanges<KeyedChange>['removed'],
): Record<string, number> {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map(key => [key, Math.max(removedAt(a, key), removedAt(b, key))]));
}

/** For each key the latest change counts, so that two machines that corrected different titles lose nothing. */
export function mergeCorrections<C extends KeyedChange>(
  a: CorrectionChanges<C>,
  b: CorrectionChanges<C>,
): CorrectionChanges<C> {
  const removed = latestRemovals(a.removed, b.removed);
  const made = [...latestByKey([...a.made, ...b.made]).values()].filter(
    ({ key, at }) => at > removedAt(removed, key),
  );
  const stillRemoved = Object.entries(removed).filter(([key]) => !made.some(one => one.key === key));
  return {
    made: made.sort((one, other) => other.at - one.at || (one.key < other.key ? -1 : 1)),
    removed: Object.fromEntries(stillRemoved),
  };
}
