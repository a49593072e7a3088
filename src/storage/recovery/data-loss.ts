import type { Opened } from '../database.ts';
import { held } from './database-status.ts';

/** Browsers throw broken databases away by themselves, too: then one is new that was there before. */
export async function noteOpening({ isNew, loss }: Opened): Promise<void> {
  const before = await held.get();
  const found = loss ?? (isNew && before.begun ? 'all' : null);
  if (found || !before.begun) await held.set({ begun: true, loss: found ?? before.loss });
}
