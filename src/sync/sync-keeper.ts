import { TRAVELLING } from '../backup/settings-store.ts';
import { readCorrected, takeCorrected } from '../corrections/synced-store.ts';
import { browser } from '../platform/browser.ts';
import type { UntypedItem } from '../storage/item.ts';
import { isFull } from '../storage/quota.ts';
import { ERASED } from './parcel.ts';
import { syncOn, syncStamps, syncState } from './store.ts';
import { type Carrier, type Thing, Traveller } from './traveller.ts';

const CORRECTIONS = 'corrections';

const settingThing = ({ key, accepts }: UntypedItem): Thing => ({
  name: key,
  read: async () => {
    const value = (await browser.storage.local.get(key))[key];
    return accepts(value) ? value : undefined;
  },
  write: async value => {
    if (accepts(value)) await browser.storage.local.set({ [key]: value });
  },
});

const corrections: Thing = {
  name: CORRECTIONS,
  read: readCorrected,
  write: takeCorrected,
  merges: true,
};

const carrier: Carrier = {
  all: () => browser.storage.sync.get(),
  put: parts => browser.storage.sync.set({ ...parts }),
  drop: keys => browser.storage.sync.remove([...keys]),
};

const traveller = new Traveller([...TRAVELLING.map(settingThing), corrections], carrier, syncStamps);

async function told(errand: Promise<void>): Promise<void> {
  try {
    await errand;
    await syncState.set({ at: Date.now(), trouble: null });
  } catch (error) {
    console.info('sync', error);
    const { at } = await syncState.get();
    await syncState.set({ at, trouble: isFull(error) ? 'full' : 'failed' });
  }
}

const ifOn = async (errand: () => Promise<void>): Promise<void> => {
  if (await syncOn.get()) await told(errand());
};

export const syncCorrections = (): Promise<void> => ifOn(() => traveller.changed([CORRECTIONS]));

/**
 * What was sent is taken off the person's browser account. The other machines keep what they have, and would send it all
 * again, were they not told.
 */
export async function clearSynced(): Promise<void> {
  const sent = Object.keys(await browser.storage.sync.get());
  await browser.storage.sync.clear();
  if (sent.length > 0) await carrier.put({ [ERASED]: Date.now() });
}

/** Listens to both storages: what changes here is sent, what arrives is taken. */
export function keepInSync(report: (error: unknown) => void): void {
  const things = new Set(TRAVELLING.map(({ key }) => key));
  const run = (errand: () => Promise<void>): void => {
    ifOn(errand).catch(report);
  };
  browser.storage.local.onChanged.addListener(changes => {
    const changed = Object.keys(changes).filter(key => things.has(key));
    if (syncOn.key in changes) run(() => traveller.reconcile());
    else if (changed.length > 0) run(() => traveller.changed(changed));
  });
  browser.storage.sync.onChanged.addListener(() => run(() => traveller.reconcile()));
  browser.runtime.onStartup.addListener(() => run(() => traveller.reconcile()));
}
