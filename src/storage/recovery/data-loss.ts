import type { OpenOutcome } from '../database.ts';
import { databaseStatus } from './database-status.ts';

/** Browsers delete broken databases by themselves, too: then the database is new although there was one before. */
export async function recordLoss({ isNew, loss }: OpenOutcome): Promise<void> {
  const before = await databaseStatus.get();
  const found = loss ?? (isNew && before.begun ? 'all' : null);
  if (found || !before.begun) await databaseStatus.set({ begun: true, loss: found ?? before.loss });
}
