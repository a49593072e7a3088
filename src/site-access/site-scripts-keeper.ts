import { showOnBadge } from '../pages/badge-keeper.ts';
import { browser } from '../platform/browser.ts';
import { sendToTab } from '../protocol/dispatch.ts';
import { isSecure, SITES, type SiteAdapter, siteByHand } from '../sites/index.ts';
import { createQueue } from '../storage/queue.ts';
import { onlyGranted } from './granted-store.ts';
import { addedSites } from './store.ts';

const FILES = { js: ['content.js'], css: ['lit.css'] };

const sitesSwitchedOn = async (): Promise<readonly SiteAdapter[]> =>
  onlyGranted([...SITES, ...(await addedSites.get()).map(siteByHand)]);

/**
 * Whether we still have the permission for this page: its script may run on after the permission was withdrawn. One that was
 * granted to an older version may include plain http.
 */
export async function mayStillRead(address: string | undefined): Promise<boolean> {
  if (!address || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (!isSecure(url)) return false;
  const { protocol, hostname } = url;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * All registrations are made anew from the granted permissions each time: they are lost on an extension update
 * (MDN, scripting.registerContentScripts) and must end when a permission is withdrawn.
 */
async function register(sites: readonly SiteAdapter[]): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  if (sites.length === 0) return;
  await browser.scripting.registerContentScripts(
    sites.map(site => ({
      id: site.id,
      matches: [...site.matches],
      runAt: 'document_idle' as const,
      ...FILES,
    })),
  );
}

async function tabsOn(sites: readonly SiteAdapter[]): Promise<readonly number[]> {
  if (sites.length === 0) return [];
  const tabs = await browser.tabs.query({ url: sites.flatMap(site => [...site.matches]) });
  return tabs.map(({ id }) => id).filter(id => id !== undefined);
}

/** Tabs that were open before the site was switched on get the script now; it replaces an older copy of itself. */
async function injectIntoOpenTabs(sites: readonly SiteAdapter[]): Promise<void> {
  await Promise.all((await tabsOn(sites)).map(injectInto));
}

/** A script that answers runs and is of this version: messages do not reach a script of an older version. */
async function hasScript(tabId: number): Promise<boolean> {
  const [answer] = await Promise.allSettled([sendToTab(tabId, 'content.summary', null)]);
  return answer.status === 'fulfilled';
}

async function injectInto(tabId: number): Promise<void> {
  if (await hasScript(tabId)) return;
  const target = { tabId };
  try {
    // Chrome adds the same style sheet again on each call, and one of an earlier script may still be there.
    await browser.scripting.removeCSS({ target, files: FILES.css });
    await browser.scripting.insertCSS({ target, files: FILES.css });
    await browser.scripting.executeScript({ target, files: FILES.js });
  } catch (error) {
    console.info('No script in this tab: it is loading, discarded or shows an error page.', error);
  }
}

const enqueue = createQueue();

async function syncNow(): Promise<void> {
  const sites = await sitesSwitchedOn();
  await register(sites);
  await injectIntoOpenTabs(sites);
  await endScriptsElsewhere(sites);
}

/**
 * One call at a time: two registrations at once would clash on their ids. A failure rejects the promise of its caller
 * and does not stop the next call.
 */
export const syncSites = (): Promise<void> => enqueue(syncNow);

/** Tells every lit page that the mood, the genre map or the feedback has changed. */
export async function refreshPages(): Promise<void> {
  const ids = await tabsOn(await sitesSwitchedOn());
  await Promise.allSettled(ids.map(id => sendToTab(id, 'content.refresh', null)));
}

/** The site is about to be switched off: ends the scripts in its open tabs, so that nothing is lit there any more. */
export async function leaveSite(siteId: string): Promise<void> {
  const sites = await sitesSwitchedOn();
  await endScripts(await tabsOn(sites.filter(({ id }) => id === siteId)));
}

/**
 * A permission may also be withdrawn in the browser's own settings. That stops new injections only: the script runs on, and
 * without the permission its tabs cannot be found by address. So every tab outside the allowed sites is told to end it.
 */
async function endScriptsElsewhere(sites: readonly SiteAdapter[]): Promise<void> {
  const allowed = new Set(await tabsOn(sites));
  const all = (await browser.tabs.query({})).map(({ id }) => id).filter(id => id !== undefined);
  await endScripts(all.filter(id => !allowed.has(id)));
}

/** Most tabs have no script of ours: there the message fails, and the badge needs no clearing. */
async function endScripts(tabIds: readonly number[]): Promise<void> {
  await Promise.allSettled(
    tabIds.map(async id => {
      await sendToTab(id, 'content.end', null);
      await showOnBadge(id, { lit: 0 });
    }),
  );
}
