import { siteByHand, siteHere } from '../sites/index.ts';
import { isGranted, onlyGranted, removePermission } from './granted-store.ts';
import { leaveSite, syncSites } from './site-scripts-keeper.ts';
import { addedSites, isHostname } from './store.ts';

/** Sites with an adapter have their own switch, and some of them are allowed for some of their pages only. */
const hasNoAdapter = (hostname: string): boolean => siteHere(`https://${hostname}/`)?.id === hostname;

/** The popup or options page has asked for the permission; here we only check that the browser granted it. */
export async function addSite(hostname: string): Promise<void> {
  if (!isHostname(hostname) || !hasNoAdapter(hostname) || !(await isGranted(siteByHand(hostname))))
    throw new Error('This site was not allowed.');
  await addedSites.set([...new Set([...(await addedSites.get()), hostname])]);
  await syncSites();
}

/** Ends the scripts first: without the permission the site's tabs can no longer be found. */
export async function removeSite(hostname: string): Promise<void> {
  await leaveSite(hostname);
  await addedSites.set((await addedSites.get()).filter(added => added !== hostname));
  try {
    await removePermission(siteByHand(hostname));
  } finally {
    // The site is removed from our list even where the browser keeps the permission.
    await syncSites();
  }
}

/** Removes sites whose permission the person has withdrawn in the browser's own settings. */
export async function forgetWithdrawnSites(): Promise<void> {
  const added = await addedSites.get();
  const granted = await onlyGranted(added.map(siteByHand));
  if (granted.length < added.length) await addedSites.set(granted.map(({ id }) => id));
}

/**
 * The browser's permission prompt may close the popup, which then cannot send `sites.add`: a permission granted for one
 * site without an adapter counts as that message.
 */
export async function addAllowedSites(origins: readonly string[] = []): Promise<void> {
  const hostnames = origins.map(origin => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1]);
  for (const hostname of hostnames)
    if (isHostname(hostname) && hasNoAdapter(hostname)) await addSite(hostname);
}
