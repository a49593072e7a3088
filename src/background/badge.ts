import { browser } from '../platform/browser.ts';
import type { PageSummary } from '../sites/sighting.ts';

const MOST_SHOWN = 99;

/** The number of picks on the page, on the icon of its tab alone. */
export async function showOnBadge(tabId: number, { lit }: Pick<PageSummary, 'lit'>): Promise<void> {
  const text = lit === 0 ? '' : lit > MOST_SHOWN ? `${MOST_SHOWN}+` : String(lit);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#15131A' });
}
