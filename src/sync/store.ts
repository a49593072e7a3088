import { defineItem } from '../storage/item.ts';
import { MOST_REMOVALS } from '../storage/limits.ts';
import type { Stamps } from './synchroniser.ts';

/** Whether settings and corrections are sent to the person's other devices; off until they switch it on. */
export const syncOn = defineItem<boolean>({
  area: 'local',
  key: 'syncOn',
  fallback: false,
  check: (value): value is boolean => typeof value === 'boolean',
});

const isStamp = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  Number.isFinite(value.at) &&
  'mark' in value &&
  Number.isInteger(value.mark);

export const syncStamps = defineItem<Stamps>({
  area: 'local',
  key: 'syncStamps',
  fallback: {},
  check: (value): value is Stamps =>
    typeof value === 'object' && value !== null && Object.values(value).every(isStamp),
});

const SYNC_TROUBLES = ['full', 'failed'] as const;

/** How the last synchronisation ended, shown on the options page. */
export interface SyncState {
  readonly at: number | null;
  readonly trouble: (typeof SYNC_TROUBLES)[number] | null;
}

const isSyncState = (value: unknown): value is SyncState =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  (value.at === null || Number.isFinite(value.at)) &&
  'trouble' in value &&
  (value.trouble === null || SYNC_TROUBLES.includes(value.trouble as 'full'));

export const syncState = defineItem<SyncState>({
  area: 'local',
  key: 'syncState',
  fallback: { at: null, trouble: null },
  check: isSyncState,
});

/** When corrections were withdrawn, by the sighting's key, so that another device does not restore them. */
export const removedCorrections = defineItem<Readonly<Record<string, number>>>({
  area: 'local',
  key: 'removedCorrections',
  fallback: {},
  check: (value): value is Readonly<Record<string, number>> =>
    typeof value === 'object' && value !== null && Object.values(value).every(Number.isFinite),
});

export async function noteRemoval(key: string, at: number): Promise<void> {
  const all = Object.entries({ ...(await removedCorrections.get()), [key]: at });
  const newest = all.sort(([, a], [, b]) => b - a).slice(0, MOST_REMOVALS);
  await removedCorrections.set(Object.fromEntries(newest));
}
