/** Milliseconds: half a frame at 60 a second. The page keeps the other half. */
const LONGEST_SLICE = 8;

const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/**
 * Collects values for half a frame, yields them, and lets other tasks run before it goes on. A null is no value: it
 * stands for a step that took time and found nothing.
 */
export async function* inSlices<T>(values: Iterable<T | null>): AsyncGenerator<readonly T[]> {
  let slice: T[] = [];
  let until = performance.now() + LONGEST_SLICE;
  for (const value of values) {
    if (value !== null) slice.push(value);
    if (performance.now() < until) continue;
    if (slice.length > 0) yield slice;
    slice = [];
    await nextTask();
    until = performance.now() + LONGEST_SLICE;
  }
  if (slice.length > 0) yield slice;
}
