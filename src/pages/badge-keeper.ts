import { browser } from '../platform/browser.ts';
import type { PageSummary } from './page-sighting.ts';

const MOST_SHOWN = 99;

/** What Firefox and Chrome say when the tab was closed while its page was still being counted. */
const TAB_HAS_GONE = /Invalid tab ID|No tab with id/;

/** Shows the number of lit titles on the page, on the icon of its tab alone. */
export async function showOnBadge(tabId: number, { lit }: Pick<PageSummary, 'lit'>): Promise<void> {
  const text = lit === 0 ? '' : lit > MOST_SHOWN ? `${MOST_SHOWN}+` : String(lit);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#15131A' });
  } catch (error) {
    if (!TAB_HAS_GONE.test(String(error))) throw error;
  }
}
