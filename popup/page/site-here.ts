import type { PageSummary } from '../../src/pages/page-sighting.ts';
import { browser, type Runtime, type Tabs } from '../../src/platform/browser.ts';
import { overhear, send, sendToTab } from '../../src/protocol/dispatch.ts';
import { addedSites } from '../../src/site-access/store.ts';
import { siteHere as siteIn } from '../../src/sites/index.ts';
import { type SiteHere, siteHere, windowId } from '../main/state.ts';

/** Null where no script of ours can answer: in a tab that was open before an update, or that shows an error page. */
async function summaryOf(tabId: number): Promise<PageSummary | null> {
  try {
    return await sendToTab(tabId, 'content.summary', null);
  } catch (error) {
    console.info('No summary from this tab.', error);
    return null;
  }
}

/** No extension may run on the browsers' own extension stores. */
const STORES = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org)$/;

/** The site at this address: one with an adapter, or one that can be added by hand because its permission can be asked for. */
function siteAt(address: string): Pick<SiteHere, 'site' | 'byHand'> | undefined {
  const site = siteIn(address);
  if (!site) return undefined;
  const { hostname, protocol } = new URL(address);
  const byHand = site.id === hostname;
  return byHand && (protocol !== 'https:' || STORES.test(hostname)) ? undefined : { site, byHand };
}

/** A site with an adapter is on once its permission is granted; any other must have been added by hand as well. */
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

let lastCall = 0;

/**
 * Finds out which site the active tab shows. Its address may be read because the person clicked our icon (activeTab).
 * When several calls overlap, the result of the call made last stays, in whatever order they finish.
 */
export async function lookAtTab(): Promise<void> {
  lastCall += 1;
  const thisCall = lastCall;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The side panel must be opened straight from a click, so its window is known before the page has answered.
  if (thisCall === lastCall) windowId.value = tab?.windowId ?? null;
  const here = await siteOf(tab);
  if (thisCall === lastCall) siteHere.value = here;
}

/** The side panel stays open when the person changes tabs or pages. */
export function followTabs(onError: (error: unknown) => void, life: AbortSignal): void {
  const onChange = (): void => {
    lookAtTab().catch(onError);
  };
  for (const event of [browser.tabs.onActivated, browser.tabs.onUpdated]) {
    event.addListener(onChange);
    life.addEventListener('abort', () => event.removeListener(onChange));
  }
}

/** The content script sends a summary whenever it has lit or dimmed a card. */
export function followPage(life: AbortSignal): void {
  const onSummary = (summary: PageSummary, sender: Runtime.MessageSender): void => {
    const here = siteHere.value;
    if (here?.tabId === sender.tab?.id && here) siteHere.value = { ...here, summary };
  };
  overhear('page.summary', onSummary, life);
}

/** Must be called straight from a click: the browser asks for a permission only after a person's own action. */
export async function switchOn(here: SiteHere): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...here.site.matches] });
  if (!granted) return;
  if (here.byHand) await send('sites.add', { hostname: here.site.id });
  else await send('sites.sync', null);
  await lookAtTab();
}
