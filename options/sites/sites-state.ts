import { signal } from '@preact/signals';
import { type HealthBySite, siteHealth } from '../../src/pages/health-store.ts';
import { browser } from '../../src/platform/browser.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { grantedIds, removePermission, requestPermission } from '../../src/site-access/granted-store.ts';
import { addedSites, isHostname } from '../../src/site-access/store.ts';
import { type SiteAdapter, siteByHand, siteHere } from '../../src/sites/index.ts';

export const switchedOn = signal<ReadonlySet<string>>(new Set());
export const added = signal<readonly string[]>([]);
export const health = signal<HealthBySite>({});

export type AddOutcome = 'none' | 'no-address' | 'known' | 'refused' | 'added';
export const addOutcome = signal<AddOutcome>('none');

async function loadGranted(): Promise<void> {
  switchedOn.value = new Set(await grantedIds());
}

const report = (error: unknown): void => console.error('sites', error);

/** Follows the permissions as well: they may change in the browser's own settings. */
export async function followSites(shown: AbortSignal): Promise<void> {
  const onChange = (): void => {
    loadGranted().catch(report);
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  shown.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
  siteHealth.watch(changed => {
    health.value = changed;
  }, shown);
  addedSites.watch(changed => {
    added.value = changed;
  }, shown);
  [health.value, added.value] = await Promise.all([siteHealth.get(), addedSites.get()]);
  await loadGranted();
}

/** Call it straight from the click, before awaiting anything: otherwise the browser refuses to ask. */
export async function toggleSite(site: SiteAdapter): Promise<void> {
  if (switchedOn.value.has(site.id)) {
    // Before the permission is withdrawn: without it the site's tabs cannot be found.
    await send('sites.leave', site.id);
    await removePermission(site);
  } else await requestPermission(site);
  await send('sites.sync', null);
  await loadGranted();
}

/** The host name in what was typed: people also paste whole addresses. */
function hostnameIn(words: string): string | null {
  const address = /^\w+:\/\//.test(words.trim()) ? words.trim() : `https://${words.trim()}`;
  const hostname = URL.canParse(address) ? new URL(address).hostname : '';
  return isHostname(hostname) && hostname.includes('.') ? hostname : null;
}

export async function addByHand(words: string): Promise<void> {
  const hostname = hostnameIn(words);
  if (!hostname) {
    addOutcome.value = 'no-address';
    return;
  }
  if (siteHere(`https://${hostname}/`)?.id !== hostname) {
    addOutcome.value = 'known';
    return;
  }
  const allowed = await requestPermission(siteByHand(hostname));
  if (allowed) await send('sites.add', { hostname });
  addOutcome.value = allowed ? 'added' : 'refused';
}

export const removeByHand = (hostname: string): Promise<null> => send('sites.remove', { hostname });
