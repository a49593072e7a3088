import { showOnBadge } from '../pages/badge-keeper.ts';
import { browser } from '../platform/browser.ts';
import { sendToTab } from '../protocol/dispatch.ts';
import { SITES, type SiteAdapter, siteByHand } from '../sites/index.ts';
import { takingTurns } from '../storage/queue.ts';
import { grantedOf } from './granted-store.ts';
import { addedSites } from './store.ts';

const FILES = { js: ['content.js'], css: ['lit.css'] };

const sitesSwitchedOn = async (): Promise<readonly SiteAdapter[]> =>
  grantedOf([...SITES, ...(await addedSites.get()).map(siteByHand)]);

/** A script that was injected while the site was switched on may outlive the permission. */
export async function mayStillRead(address: string | undefined): Promise<boolean> {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Registrations follow from what the browser has granted, computed whole each time: they vanish on an
 * extension update (MDN, scripting.registerContentScripts) and must go when a permission is withdrawn.
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

/** Tabs that were open before the site was switched on get the script now; it replaces older copies of itself. */
async function injectIntoOpenTabs(sites: readonly SiteAdapter[]): Promise<void> {
  await Promise.all((await tabsOn(sites)).map(injectInto));
}

/** A script that answers is at work and of this version: with one of an older nobody can speak any more. */
async function hasScript(tabId: number): Promise<boolean> {
  const [answer] = await Promise.allSettled([sendToTab(tabId, 'content.summary', null)]);
  return answer.status === 'fulfilled';
}

async function injectInto(tabId: number): Promise<void> {
  if (await hasScript(tabId)) return;
  const target = { tabId };
  try {
    // Chrome lays the same sheet over itself as often as it is told to; of a life before, one may be there still.
    await browser.scripting.removeCSS({ target, files: FILES.css });
    await browser.scripting.insertCSS({ target, files: FILES.css });
    await browser.scripting.executeScript({ target, files: FILES.js });
  } catch (error) {
    console.info('A tab took no script: it is loading, discarded or showing an error page.', error);
  }
}

const inTurn = takingTurns();

async function syncNow(): Promise<void> {
  const sites = await sitesSwitchedOn();
  await register(sites);
  await injectIntoOpenTabs(sites);
  await endOutside(sites);
}

/**
 * One at a time: two registrations at once would clash on their ids. A failure is told to the one who asked,
 * and does not keep the next from its turn.
 */
export const syncSites = (): Promise<void> => inTurn(syncNow);

/** Tells every lit page that the mood, the map or the feedback has changed. */
export async function refreshPages(): Promise<void> {
  const ids = await tabsOn(await sitesSwitchedOn());
  await Promise.allSettled(ids.map(id => sendToTab(id, 'content.refresh', null)));
}

/** The site is about to be switched off: its open tabs go dark and stay so. */
export async function leaveSite(siteId: string): Promise<void> {
  const sites = await sitesSwitchedOn();
  await endIn(await tabsOn(sites.filter(({ id }) => id === siteId)));
}

/**
 * A permission may also be withdrawn in the browser's own settings. The script goes on running then (a
 * withdrawn permission stops only new injections), and which tabs it was cannot be seen any more.
 */
async function endOutside(sites: readonly SiteAdapter[]): Promise<void> {
  const inside = new Set(await tabsOn(sites));
  const all = (await browser.tabs.query({})).map(({ id }) => id).filter(id => id !== undefined);
  await endIn(all.filter(id => !inside.has(id)));
}

/** Most tabs have no script of ours; nobody answers there, and nothing is to be cleared. */
async function endIn(tabIds: readonly number[]): Promise<void> {
  await Promise.allSettled(
    tabIds.map(async id => {
      await sendToTab(id, 'content.end', null);
      await showOnBadge(id, { lit: 0 });
    }),
  );
}
