import { vi } from 'vitest';
import type { Loss } from '../../src/storage/mend.ts';

/** The losses of which word came, in all lives. */
export const losses: Loss[] = [];

/** A worker as it wakes: it knows nothing of the one before, whose connections have died with it. */
export async function nextLife() {
  vi.resetModules();
  const { database, whenOpened } = await import('../../src/storage/database.ts');
  const { whenItFails } = await import('../../src/storage/patience.ts');
  const { failedBefore, nothingFails } = await import('../../src/storage/unopened.ts');
  const { noteOpening } = await import('../../src/background/data-loss.ts');
  whenItFails(failedBefore);
  whenOpened(async opened => {
    if (opened.loss) losses.push(opened.loss);
    await noteOpening(opened);
    await nothingFails();
  });
  const { history } = await import('./kept-history.ts');
  return { database, history, ...(await import('../../src/storage/history.ts')) };
}
