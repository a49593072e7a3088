import type { PageSummary } from '../../src/pages/page-sighting.ts';
import { browser, type Runtime, type Tabs } from '../../src/platform/browser.ts';
import { overhear, send, sendToTab } from '../../src/protocol/dispatch.ts';
import { addedSites } from '../../src/site-access/store.ts';
import { siteHere as siteIn } from '../../src/sites/index.ts';
import { type SiteHere, siteHere, windowId } from '../main/state.ts';

/** A tab that was open before the update, or shows an error page, has no script that could answer. */
async function summaryOf(tabId: number): Promise<PageSummary | null> {
  try {
    return await sendToTab(tabId, 'content.summary', null);
  } catch (error) {
    console.info('No summary from this tab.', error);
    return null;
  }
}

/** The browser lets no extension into its own shops. */
const CLOSED = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org)$/;

/** Any site can be lit up by hand, if it is one that the browser would ask about. */
function siteAt(address: string): Pick<SiteHere, 'site' | 'byHand'> | undefined {
  const site = siteIn(address);
  if (!site) return undefined;
  const { hostname, protocol } = new URL(address);
  const byHand = site.id === hostname;
  return byHand && (protocol !== 'https:' || CLOSED.test(hostname)) ? undefined : { site, byHand };
}

/** Allowed is not yet lit: a site that is not ours must have been added, too. */
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

let lastLook = 0;

/**
 * Clicking the icon lets us see this one tab's address (activeTab). Of several looks at once the last one's answer
 * stays, whichever comes last.
 */
export async function lookAtTab(): Promise<void> {
  lastLook += 1;
  const own = lastLook;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A panel is opened straight from a click: its window is not to wait for what the page says.
  if (own === lastLook) windowId.value = tab?.windowId ?? null;
  const here = await siteOf(tab);
  if (own === lastLook) siteHere.value = here;
}

/** A panel outlives the tab it was opened over. */
export function followTabs(onError: (error: unknown) => void, life: AbortSignal): void {
  const look = (): void => {
    lookAtTab().catch(onError);
  };
  for (const event of [browser.tabs.onActivated, browser.tabs.onUpdated]) {
    event.addListener(look);
    life.addEventListener('abort', () => event.removeListener(look));
  }
}

/** The page tells of itself whenever it has lit or dimmed something. */
export function followPage(life: AbortSignal): void {
  const onSummary = (summary: PageSummary, sender: Runtime.MessageSender): void => {
    const here = siteHere.value;
    if (here?.tabId === sender.tab?.id && here) siteHere.value = { ...here, summary };
  };
  overhear('page.summary', onSummary, life);
}

/** Must be called straight from the click: the browser shows its question only to a person's own act. */
export async function switchOn(here: SiteHere): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...here.site.matches] });
  if (!granted) return;
  if (here.byHand) await send('sites.add', { hostname: here.site.id });
  else await send('sites.sync', null);
  await lookAtTab();
}
