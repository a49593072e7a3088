import { neutral } from '../capture/store.ts';
import { wantedScan } from '../capture/wanted-scan-store.ts';
import { genreMap } from '../genre-map/store.ts';
import { keepMonths, sweptAt } from '../history/retention-store.ts';
import { language } from '../i18n/store.ts';
import { currentMood, goalChoices, goalForNow } from '../mood/store.ts';
import { siteHealth } from '../pages/health-store.ts';
import { lighting } from '../pages/lighting-store.ts';
import { services } from '../picks/services-store.ts';
import { filters } from '../picks/store.ts';
import { browser } from '../platform/browser.ts';
import { addedSites } from '../site-access/store.ts';
import { errorLog } from '../storage/error-log.ts';
import type { UntypedItem } from '../storage/item.ts';
import { held } from '../storage/recovery/database-status.ts';
import { openFailures } from '../storage/recovery/open-failures.ts';
import { removedCorrections, syncOn, syncStamps, syncState } from '../sync/store.ts';

/** Every declared setting; a test finds one that is missing. */
export const ITEMS: readonly UntypedItem[] = [
  addedSites,
  currentMood,
  errorLog,
  filters,
  genreMap,
  goalChoices,
  goalForNow,
  held,
  keepMonths,
  language,
  lighting,
  neutral,
  removedCorrections,
  services,
  siteHealth,
  sweptAt,
  syncOn,
  syncStamps,
  syncState,
  openFailures,
  wantedScan,
];

/**
 * Seven numbers learned from a face stay on the machine that saw it. How long a machine keeps its history is for its own
 * screen to say: with a month in a file or from elsewhere, years would go here. Permissions, what sites were like, how the
 * database fares, when it was swept and what each machine knows of the others cannot travel.
 */
const STAY_HERE: readonly string[] = [
  neutral,
  addedSites,
  held,
  keepMonths,
  openFailures,
  siteHealth,
  sweptAt,
  removedCorrections,
  syncOn,
  syncStamps,
  syncState,
].map(({ key }) => key);

export const TRAVELLING = ITEMS.filter(({ area, key }) => area === 'local' && !STAY_HERE.includes(key));

/** Undefined for a setting that does not travel, or that this version does not know. */
export const acceptsSetting = (key: string, value: unknown): boolean | undefined =>
  TRAVELLING.find(item => item.key === key)?.accepts(value);

export type Settings = Readonly<Record<string, unknown>>;

/** The settings that have been set and may travel; what is damaged is no setting. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(TRAVELLING.map(({ key }) => key));
  return Object.fromEntries(
    TRAVELLING.flatMap(({ key, accepts }) => (accepts(stored[key]) ? [[key, stored[key]]] : [])),
  );
}

/** The names of whatever is still stored: after everything was erased, none. */
export async function settingsLeft(): Promise<readonly string[]> {
  const [local, session] = await Promise.all([browser.storage.local.get(), browser.storage.session.get()]);
  return [...Object.keys(local), ...Object.keys(session)];
}

/** Whole areas, not item by item: what an older version left behind goes, too. */
export async function clearSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
