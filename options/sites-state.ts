import { signal } from '@preact/signals';
import { send } from '../src/messages.ts';
import { browser } from '../src/platform/browser.ts';
import { SITES, type SiteAdapter } from '../src/sites/index.ts';

export const switchedOn = signal<ReadonlySet<string>>(new Set());

export async function loadSites(): Promise<void> {
  const granted = await Promise.all(
    SITES.map(site => browser.permissions.contains({ origins: [...site.matches] })),
  );
  switchedOn.value = new Set(SITES.filter((_, i) => granted[i]).map(({ id }) => id));
}

/** Straight from the click, before anything is awaited: else the browser refuses to ask. */
export async function toggleSite(site: SiteAdapter): Promise<void> {
  const origins = { origins: [...site.matches] };
  if (switchedOn.value.has(site.id)) {
    // While the permission is there the site's tabs can still be told apart from all others.
    await send('sites.leave', site.id);
    await browser.permissions.remove(origins);
  } else await browser.permissions.request(origins);
  await send('sites.sync', null);
  await loadSites();
}
