/** Half a frame: the page keeps the other half. */
const LONGEST_SLICE = 8;

const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Takes as much as fits in half a frame, gives it on, and lets other tasks run before it takes more. Nulls only take time. */
export async function* inSlices<T>(all: Iterable<T | null>): AsyncGenerator<readonly T[]> {
  let slice: T[] = [];
  let until = performance.now() + LONGEST_SLICE;
  for (const one of all) {
    if (one !== null) slice.push(one);
    if (performance.now() < until) continue;
    if (slice.length > 0) yield slice;
    slice = [];
    await nextTask();
    until = performance.now() + LONGEST_SLICE;
  }
  if (slice.length > 0) yield slice;
}
