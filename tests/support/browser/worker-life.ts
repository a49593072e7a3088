import { vi } from 'vitest';
import type { Loss } from '../../../src/storage/recovery/open-or-rebuild.ts';

/** The losses that were reported, in all runs of the worker. */
export const losses: Loss[] = [];

/** Starts the worker anew: it has no memory of the run before, whose connections were closed with it. */
export async function nextRun() {
  vi.resetModules();
  const { database, whenOpened } = await import('../../../src/storage/database.ts');
  const { recordFailuresWith } = await import('../../../src/storage/recovery/retry-open.ts');
  const { recordFailure, clearFailures } = await import('../../../src/storage/recovery/open-failures.ts');
  const { recordLoss } = await import('../../../src/storage/recovery/data-loss.ts');
  recordFailuresWith(recordFailure);
  whenOpened(async outcome => {
    if (outcome.loss) losses.push(outcome.loss);
    await recordLoss(outcome);
    await clearFailures();
  });
  const { history } = await import('../fakes/kept-history.ts');
  return { database, history, ...(await import('../../../src/history/store.ts')) };
}
