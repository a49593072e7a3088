import type { PageSummary } from '../../src/pages/page-sighting.ts';
import { browser, type Runtime, type Tabs } from '../../src/platform/browser.ts';
import { observeMessage, send, sendToTab } from '../../src/protocol/dispatch.ts';
import { addedSites } from '../../src/site-access/store.ts';
import { siteHere as siteIn } from '../../src/sites/index.ts';
import { type SiteHere, siteHere, windowId } from '../main/state.ts';

/** Null for a tab without our content script: it was open before an update, or shows an error page. */
async function summaryOf(tabId: number): Promise<PageSummary | null> {
  try {
    return await sendToTab(tabId, 'content.summary', null);
  } catch (error) {
    console.info('No summary from this tab.', error);
    return null;
  }
}

/** Browsers run no extension on their own stores. */
const STORES = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org)$/;

/** The site of an address. A site without an adapter counts where the browser can ask the person for permission. */
function siteAt(address: string): Pick<SiteHere, 'site' | 'byHand'> | undefined {
  const site = siteIn(address);
  if (!site) return undefined;
  const { hostname } = new URL(address);
  const byHand = site.id === hostname;
  return byHand && STORES.test(hostname) ? undefined : { site, byHand };
}

/** A site without an adapter is on only where the person has added it, in addition to the browser's permission. */
async function isOn({ site, byHand }: Pick<SiteHere, 'site' | 'byHand'>): Promise<boolean> {
  const isAllowed = await browser.permissions.contains({ origins: [...site.matches] });
  return isAllowed && (!byHand || (await addedSites.get()).includes(site.id));
}

async function siteOf(tab: Tabs.Tab | undefined): Promise<SiteHere | null> {
  const found = siteAt(tab?.url ?? '');
  if (!found || tab?.id === undefined) return null;
  const on = await isOn(found);
  return { ...found, tabId: tab.id, on, summary: on ? await summaryOf(tab.id) : null };
}

let lastRequest = 0;

/**
 * Reads the site of the active tab. A click on the icon gives us the address of this one tab (`activeTab`). Of several
 * requests at the same time the answer to the last one stays, in whatever order they are answered.
 */
export async function updateSiteHere(): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The click that opens a panel needs the window's id, so this does not wait for the page's answer.
  if (request === lastRequest) windowId.value = tab?.windowId ?? null;
  const here = await siteOf(tab);
  if (request === lastRequest) siteHere.value = here;
}

/** A panel stays open when the person goes to another tab, and shows the site of that tab. */
export function followTabs(onError: (error: unknown) => void, life: AbortSignal): void {
  const reload = (): void => {
    updateSiteHere().catch(onError);
  };
  for (const event of [browser.tabs.onActivated, browser.tabs.onUpdated]) {
    event.addListener(reload);
    life.addEventListener('abort', () => event.removeListener(reload));
  }
}

/** Each page sends its summary when it has lit a card or taken the light away. */
export function followPage(life: AbortSignal): void {
  const onSummary = (summary: PageSummary, sender: Runtime.MessageSender): void => {
    const here = siteHere.value;
    if (here?.tabId === sender.tab?.id && here) siteHere.value = { ...here, summary };
  };
  observeMessage('page.summary', onSummary, life);
}

/** Must be called in the click's own task: the browser asks for permission only then. */
export async function switchOn(here: SiteHere): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...here.site.matches] });
  if (!granted) return;
  if (here.byHand) await send('sites.add', { hostname: here.site.id });
  else await send('sites.sync', null);
  await updateSiteHere();
}
