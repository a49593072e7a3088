import { browser } from '../platform/browser.ts';
import { SITES, type SiteAdapter } from '../sites/index.ts';

/** Which sites are switched on is kept by the browser itself: a site is on while its pages are allowed. */
const originsOf = ({ matches }: SiteAdapter): { origins: string[] } => ({ origins: [...matches] });

export const isGranted = (site: SiteAdapter): Promise<boolean> =>
  browser.permissions.contains(originsOf(site));

export async function grantedOf(sites: readonly SiteAdapter[]): Promise<readonly SiteAdapter[]> {
  const granted = await Promise.all(sites.map(isGranted));
  return sites.filter((_, i) => granted[i]);
}

/** Of the sites we know; those added by hand are another list. */
export const grantedIds = async (): Promise<readonly string[]> =>
  (await grantedOf(SITES)).map(({ id }) => id);

/** Straight from the click, before anything is awaited: else the browser refuses to ask. */
export const askFor = (site: SiteAdapter): Promise<boolean> => browser.permissions.request(originsOf(site));

export const giveBack = (site: SiteAdapter): Promise<boolean> => browser.permissions.remove(originsOf(site));
