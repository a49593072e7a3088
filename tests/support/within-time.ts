import { Script } from 'node:vm';

/**
 * V8 ends a script that runs for longer, even in the middle of a regular expression. What is linear takes
 * milliseconds here, and what is not takes minutes: the limit tells them apart on the slowest machine, and no test
 * compares times.
 */
const FAR_TOO_LONG = 20_000;

/** Runs the work, and throws where it does not end. */
export function ending<T>(work: () => T, milliseconds = FAR_TOO_LONG): T {
  const script = new Script('work()');
  let result: T | undefined;
  const run = (): void => {
    result = work();
  };
  script.runInNewContext({ work: run }, { timeout: milliseconds });
  return result as T;
}
