import { currentMood } from '../mood/store.ts';
import { ownTitlesChanged } from '../own-titles/own-titles-keeper.ts';
import { browser } from '../platform/browser.ts';
import { removeSite } from '../site-access/access-keeper.ts';
import { addedSites } from '../site-access/store.ts';
import { clearSynced } from '../sync/sync-keeper.ts';
import { type DataSizes, type Everything, writeBackup } from './backup-file.ts';
import { clearSettings, readSettings, settingsLeft, TRAVELLING } from './settings-store.ts';
import { clearStores, countStores, readStores, writeStores } from './store.ts';

export async function dataSizes(): Promise<DataSizes> {
  const [counts, settings, estimate] = await Promise.all([
    countStores(),
    settingsLeft(),
    navigator.storage.estimate(),
  ]);
  return { counts, settings, bytes: estimate.usage ?? null };
}

/**
 * Erases, then reads back what is left: that is the proof. Sites added by hand lose their permission, too; one that will not
 * let go keeps nothing else from being erased.
 */
export async function eraseEverything(): Promise<DataSizes> {
  for (const hostname of await addedSites.get())
    await removeSite(hostname).catch(error => console.error('A site that will not let go.', error));
  await clearStores();
  await clearSettings();
  await clearSynced();
  ownTitlesChanged();
  return dataSizes();
}

export async function backupFile(): Promise<string> {
  const [stores, settings] = await Promise.all([readStores(), readSettings()]);
  return writeBackup({ stores, settings }, Date.now());
}

/** Settings first, for they can be put back; then the stores in one transaction. Neither stays half-written. */
export async function takeBackup({ stores, settings }: Everything, mode: 'merge' | 'replace'): Promise<void> {
  const before = await readSettings();
  const keys = TRAVELLING.map(({ key }) => key);
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

async function writeSettings(settings: Everything['settings'], keys: readonly string[]): Promise<void> {
  await browser.storage.local.set({ ...settings });
  await browser.storage.local.remove(keys.filter(key => !Object.hasOwn(settings, key)));
}
