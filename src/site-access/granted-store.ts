import { browser } from '../platform/browser.ts';
import { SITES, type SiteAdapter } from '../sites/index.ts';

/** The browser itself stores which sites are switched on: a site is on while we have the permission for its pages. */
const originsOf = ({ matches }: SiteAdapter): { origins: string[] } => ({ origins: [...matches] });

export const isGranted = (site: SiteAdapter): Promise<boolean> =>
  browser.permissions.contains(originsOf(site));

export async function onlyGranted(sites: readonly SiteAdapter[]): Promise<readonly SiteAdapter[]> {
  const granted = await Promise.all(sites.map(isGranted));
  return sites.filter((_, i) => granted[i]);
}

/** Ids of the sites with an adapter; those added by hand are in `addedSites`. */
export const grantedIds = async (): Promise<readonly string[]> =>
  (await onlyGranted(SITES)).map(({ id }) => id);

/** Call it straight from the click, before awaiting anything: otherwise the browser refuses to ask. */
export const requestPermission = (site: SiteAdapter): Promise<boolean> =>
  browser.permissions.request(originsOf(site));

/** What an older version asked for, with plain http. Firefox removes a permission only in the form in which it was granted. */
async function grantedToOlderVersion({ matches }: SiteAdapter): Promise<readonly string[]> {
  const older = matches.map(pattern => pattern.replace(/^https:/, '*:'));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(origin => older.includes(origin));
}

export async function removePermission(site: SiteAdapter): Promise<boolean> {
  const older = await grantedToOlderVersion(site);
  return browser.permissions.remove({ origins: [...site.matches, ...older] });
}
