import { PORTABLE_ITEMS } from '../backup/settings-store.ts';
import { mergeCorrectionChanges, readCorrectionChanges } from '../corrections/synced-store.ts';
import { browser } from '../platform/browser.ts';
import type { UntypedItem } from '../storage/item.ts';
import { isQuotaError } from '../storage/quota.ts';
import { ERASED } from './snapshot.ts';
import { syncOn, syncStamps, syncState } from './store.ts';
import { type SyncedValue, Synchroniser, type SyncStorage } from './synchroniser.ts';

const CORRECTIONS = 'corrections';

const syncedSetting = ({ key, accepts }: UntypedItem): SyncedValue => ({
  name: key,
  read: async () => {
    const value = (await browser.storage.local.get(key))[key];
    return accepts(value) ? value : undefined;
  },
  write: async value => {
    if (accepts(value)) await browser.storage.local.set({ [key]: value });
  },
});

const corrections: SyncedValue = {
  name: CORRECTIONS,
  read: readCorrectionChanges,
  write: mergeCorrectionChanges,
  merges: true,
};

const syncStorage: SyncStorage = {
  readAll: () => browser.storage.sync.get(),
  write: parts => browser.storage.sync.set({ ...parts }),
  remove: keys => browser.storage.sync.remove([...keys]),
};

const synchroniser = new Synchroniser(
  [...PORTABLE_ITEMS.map(syncedSetting), corrections],
  syncStorage,
  syncStamps,
);

async function recordOutcome(task: Promise<void>): Promise<void> {
  try {
    await task;
    await syncState.set({ at: Date.now(), trouble: null });
  } catch (error) {
    console.info('sync', error);
    const { at } = await syncState.get();
    await syncState.set({ at, trouble: isQuotaError(error) ? 'full' : 'failed' });
  }
}

const ifOn = async (task: () => Promise<void>): Promise<void> => {
  if (await syncOn.get()) await recordOutcome(task());
};

export const syncCorrections = (): Promise<void> => ifOn(() => synchroniser.sendChanges([CORRECTIONS]));

/**
 * Erases everything from the person's browser account. The other devices keep their values and would send them again, so the
 * time of erasing is left there for them.
 */
export async function clearSynced(): Promise<void> {
  const sent = Object.keys(await browser.storage.sync.get());
  await browser.storage.sync.clear();
  if (sent.length > 0) await syncStorage.write({ [ERASED]: Date.now() });
}

/** Listens to both storages: sends what changes here, receives what changes elsewhere. */
export function keepInSync(report: (error: unknown) => void): void {
  const keys = new Set(PORTABLE_ITEMS.map(({ key }) => key));
  const run = (task: () => Promise<void>): void => {
    ifOn(task).catch(report);
  };
  browser.storage.local.onChanged.addListener(changes => {
    const changed = Object.keys(changes).filter(key => keys.has(key));
    if (syncOn.key in changes) run(() => synchroniser.reconcile());
    else if (changed.length > 0) run(() => synchroniser.sendChanges(changed));
  });
  browser.storage.sync.onChanged.addListener(() => run(() => synchroniser.reconcile()));
  browser.runtime.onStartup.addListener(() => run(() => synchroniser.reconcile()));
}
