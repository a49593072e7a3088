import { signal } from '@preact/signals';
import { send } from '../../src/protocol/dispatch.ts';
import { grantedIds, removePermission, requestPermission } from '../../src/site-access/granted-store.ts';
import { SITES, type SiteAdapter } from '../../src/sites/index.ts';

/** Where most people watch and listen: shown first. The other sites follow by their traffic, as in `SITES`. */
const POPULAR = [
  'netflix',
  'youtube',
  'primevideo',
  'disneyplus',
  'spotify',
  'max',
  'hulu',
  'appletv',
  'imdb',
] as const;

const isOneOf = (ids: readonly string[], { id }: SiteAdapter): boolean => ids.includes(id);
/** The Corner Cinema: a demo site on the person's own machine, which the welcome does not list. */
const OUR_OWN = ['demo'];

export const popularSites = POPULAR.flatMap(id => SITES.filter(site => site.id === id));
export const otherSites = SITES.filter(site => !isOneOf([...POPULAR, ...OUR_OWN], site));

export const litSites = signal<ReadonlySet<string>>(new Set());

export async function loadSites(): Promise<void> {
  litSites.value = new Set(await grantedIds());
}

/** Called in the click's own task: `askFor` must come before any await, or the browser does not ask. */
export async function toggleSite(site: SiteAdapter): Promise<void> {
  if (litSites.value.has(site.id)) {
    await send('sites.leave', site.id);
    await removePermission(site);
  } else await requestPermission(site);
  await send('sites.sync', null);
  await loadSites();
}
