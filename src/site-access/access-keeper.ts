import { siteByHand, siteHere } from '../sites/index.ts';
import { giveBack, grantedOf, isGranted } from './granted-store.ts';
import { leaveSite, syncSites } from './site-scripts-keeper.ts';
import { addedSites, isHostname } from './store.ts';

/** Sites we know have a switch of their own, and some only for a part of their pages. */
const isUnknown = (hostname: string): boolean => siteHere(`https://${hostname}/`)?.id === hostname;

/** The browser's question was asked by the page the person clicked on; here it is only made sure of. */
export async function addSite(hostname: string): Promise<void> {
  if (!isHostname(hostname) || !isUnknown(hostname) || !(await isGranted(siteByHand(hostname))))
    throw new Error('This site was not allowed.');
  await addedSites.set([...new Set([...(await addedSites.get()), hostname])]);
  await syncSites();
}

/** While the permission is there the site's tabs can still be told apart from all others. */
export async function removeSite(hostname: string): Promise<void> {
  await leaveSite(hostname);
  await addedSites.set((await addedSites.get()).filter(added => added !== hostname));
  try {
    await giveBack(siteByHand(hostname));
  } finally {
    // Forgotten is forgotten, even where the browser keeps the permission.
    await syncSites();
  }
}

/** A permission withdrawn in the browser's own settings means that the site is to be forgotten. */
export async function forgetWithdrawnSites(): Promise<void> {
  const added = await addedSites.get();
  const granted = await grantedOf(added.map(siteByHand));
  if (granted.length < added.length) await addedSites.set(granted.map(({ id }) => id));
}

/**
 * The browser's question may close the popup that asked it, which then cannot say `sites.add` any more: what was
 * allowed for one unknown site is taken as said.
 */
export async function addAllowedSites(origins: readonly string[] = []): Promise<void> {
  const hostnames = origins.map(origin => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1]);
  for (const hostname of hostnames) if (isHostname(hostname) && isUnknown(hostname)) await addSite(hostname);
}
