import { vi } from 'vitest';
import type { Loss } from '../../../src/storage/recovery/open-or-mend.ts';

/** The losses of which word came, in all lives. */
export const losses: Loss[] = [];

/** A worker as it wakes: it knows nothing of the one before, whose connections have died with it. */
export async function nextLife() {
  vi.resetModules();
  const { database, whenOpened } = await import('../../../src/storage/database.ts');
  const { whenItFails } = await import('../../../src/storage/recovery/retry-open.ts');
  const { failedBefore, nothingFails } = await import('../../../src/storage/recovery/open-failures.ts');
  const { noteOpening } = await import('../../../src/storage/recovery/data-loss.ts');
  whenItFails(failedBefore);
  whenOpened(async opened => {
    if (opened.loss) losses.push(opened.loss);
    await noteOpening(opened);
    await nothingFails();
  });
  const { history } = await import('../fakes/kept-history.ts');
  return { database, history, ...(await import('../../../src/history/store.ts')) };
}
