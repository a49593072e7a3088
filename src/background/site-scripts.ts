import { browser } from '../platform/browser.ts';
import { SITES, type SiteAdapter } from '../sites/index.ts';

const FILES = { js: ['content.js'], css: ['lit.css'] };

const isGranted = (site: SiteAdapter): Promise<boolean> =>
  browser.permissions.contains({ origins: [...site.matches] });

export async function sitesSwitchedOn(): Promise<readonly SiteAdapter[]> {
  const granted = await Promise.all(SITES.map(isGranted));
  return SITES.filter((_, i) => granted[i]);
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

/** Tabs that were open before the site was switched on get the script now; it replaces older copies of itself. */
async function injectIntoOpenTabs(sites: readonly SiteAdapter[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites.flatMap(site => [...site.matches]) });
  await Promise.all(tabs.map(tab => injectInto(tab.id)));
}

async function injectInto(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: FILES.css });
    await browser.scripting.executeScript({ target, files: FILES.js });
  } catch (error) {
    console.info('A tab took no script: it is loading, discarded or showing an error page.', error);
  }
}

let syncing: Promise<void> = Promise.resolve();

/** One at a time: two registrations at once would clash on their ids. */
export function syncSites(): Promise<void> {
  syncing = syncing.then(async () => {
    const sites = await sitesSwitchedOn();
    await register(sites);
    await injectIntoOpenTabs(sites);
  });
  return syncing;
}

/** Tells every lit page that the mood, the map or the feedback has changed. */
export async function refreshPages(tell: (tabId: number) => Promise<unknown>): Promise<void> {
  const sites = await sitesSwitchedOn();
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites.flatMap(site => [...site.matches]) });
  await Promise.allSettled(tabs.map(tab => (tab.id === undefined ? null : tell(tab.id))));
}
