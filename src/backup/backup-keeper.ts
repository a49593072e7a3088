import { currentMood } from '../mood/store.ts';
import { ownTitlesChanged } from '../own-titles/own-titles-keeper.ts';
import { browser } from '../platform/browser.ts';
import { removeSite } from '../site-access/access-keeper.ts';
import { addedSites } from '../site-access/store.ts';
import { databaseExists, deleteDatabase } from '../storage/database.ts';
import { clearSynced } from '../sync/sync-keeper.ts';
import { type BackupContents, type DataSizes, writeBackup } from './backup-file.ts';
import { clearSettings, PORTABLE_ITEMS, readSettings, settingsLeft } from './settings-store.ts';
import { clearStores, countStores, readStores, writeStores } from './store.ts';

export async function dataSizes(): Promise<DataSizes> {
  const [counts, settings, estimate, exists] = await Promise.all([
    countStores(),
    settingsLeft(),
    navigator.storage.estimate(),
    databaseExists(),
  ]);
  // Where there is no database, what the browser counts is files that it has not let go of yet.
  return { counts, settings, bytes: exists ? (estimate.usage ?? null) : null };
}

/**
 * Erases everything, then reads back what is left, as proof. Sites added by hand lose their permission, too; where the
 * browser refuses that, or to delete the emptied database, everything else is erased all the same.
 */
export async function eraseEverything(): Promise<DataSizes> {
  for (const hostname of await addedSites.get())
    await removeSite(hostname).catch(error =>
      console.error('A permission that could not be withdrawn.', error),
    );
  await clearStores();
  await clearSettings();
  await clearSynced();
  await deleteDatabase().catch(error => console.error('A database that could not be deleted.', error));
  ownTitlesChanged();
  return dataSizes();
}

export async function backupFile(): Promise<string> {
  const [stores, settings] = await Promise.all([readStores(), readSettings()]);
  return writeBackup({ stores, settings }, Date.now());
}

/** Writes the settings first, because they can be restored, then the stores in one transaction: all of it or nothing. */
export async function importBackup(
  { stores, settings }: BackupContents,
  mode: 'merge' | 'replace',
): Promise<void> {
  const before = await readSettings();
  const keys = PORTABLE_ITEMS.map(({ key }) => key);
  await writeSettings(mode === 'merge' ? { ...settings, ...before } : settings, keys);
  try {
    await writeStores(stores, mode);
  } catch (error) {
    await writeSettings(before, keys);
    throw error;
  }
  ownTitlesChanged();
  if (mode === 'replace') await currentMood.set(null);
}

async function writeSettings(settings: BackupContents['settings'], keys: readonly string[]): Promise<void> {
  await browser.storage.local.set({ ...settings });
  await browser.storage.local.remove(keys.filter(key => !Object.hasOwn(settings, key)));
}
