import { restingFace } from '../capture/store.ts';
import { wantedScan } from '../capture/wanted-scan-store.ts';
import { genreMap } from '../genre-map/store.ts';
import { keepMonths, sweptAt } from '../history/retention-store.ts';
import { language } from '../i18n/store.ts';
import { currentMood, goalChoices, goalForNow } from '../mood/store.ts';
import { poppedOutCard } from '../note/popped-out-store.ts';
import { siteHealth } from '../pages/health-store.ts';
import { lighting } from '../pages/lighting-store.ts';
import { noiseSecret } from '../pages/secrecy/noise-store.ts';
import { titleBudgets } from '../pages/secrecy/title-budget-store.ts';
import { services } from '../picks/services-store.ts';
import { filters } from '../picks/store.ts';
import { browser } from '../platform/browser.ts';
import { addedSites } from '../site-access/store.ts';
import { errorLog } from '../storage/error-log.ts';
import type { UntypedItem } from '../storage/item.ts';
import { databaseStatus } from '../storage/recovery/database-status.ts';
import { openFailures } from '../storage/recovery/open-failures.ts';
import { removedCorrections, syncOn, syncStamps, syncState } from '../sync/store.ts';

/** Every declared setting; a test fails when one is missing. */
export const ITEMS: readonly UntypedItem[] = [
  addedSites,
  currentMood,
  errorLog,
  filters,
  genreMap,
  goalChoices,
  goalForNow,
  databaseStatus,
  keepMonths,
  language,
  lighting,
  noiseSecret,
  poppedOutCard,
  restingFace,
  removedCorrections,
  services,
  siteHealth,
  sweptAt,
  syncOn,
  syncStamps,
  syncState,
  titleBudgets,
  openFailures,
  wantedScan,
];

/**
 * Settings that are in no backup and are not synchronised. `neutral` holds seven numbers learned from a face: they stay on
 * the device that saw it. `keepMonths` is set on each device alone: a received "one month" would delete years here. The others
 * describe this device: its permissions, the sites it has seen, its database, its sweeps and its synchronisation.
 */
const DEVICE_ONLY: readonly string[] = [
  restingFace,
  addedSites,
  databaseStatus,
  keepMonths,
  openFailures,
  siteHealth,
  sweptAt,
  removedCorrections,
  syncOn,
  syncStamps,
  syncState,
].map(({ key }) => key);

export const PORTABLE_ITEMS = ITEMS.filter(({ area, key }) => area === 'local' && !DEVICE_ONLY.includes(key));

/** Undefined for a setting that belongs in no backup, or that this version does not know or does not understand. */
export const acceptsSetting = (key: string, value: unknown): boolean | undefined =>
  PORTABLE_ITEMS.find(item => item.key === key)?.accepts(value);

export type Settings = Readonly<Record<string, unknown>>;

/** The portable settings that have been set, without damaged ones. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(PORTABLE_ITEMS.map(({ key }) => key));
  return Object.fromEntries(
    PORTABLE_ITEMS.flatMap(({ key, accepts }) => (accepts(stored[key]) ? [[key, stored[key]]] : [])),
  );
}

/** The keys of everything in extension storage: none after everything was erased. */
export async function settingsLeft(): Promise<readonly string[]> {
  const [local, session] = await Promise.all([browser.storage.local.get(), browser.storage.session.get()]);
  return [...Object.keys(local), ...Object.keys(session)];
}

/** Clears whole areas, not item by item, so that keys of older versions are erased, too. */
export async function clearSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
