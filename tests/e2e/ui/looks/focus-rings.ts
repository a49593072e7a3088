import type { Page } from 'playwright-core';
import type { Screen } from '../../../screens/screens.ts';
import { dress } from '../../../screens/variants.ts';

const MOST_STOPS = 60;

export interface FocusStop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus now, and whether a ring shows it; null once the focus has left the page or come round. */
const stopHere = (page: Page): Promise<FocusStop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.hasAttribute('data-walked')) return null;
    focused.setAttribute('data-walked', '');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const name = `${focused.tagName} ${focused.className} ${focused.textContent?.slice(0, 30)}`;
    return { name, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
  });

/** Every control that Tab reaches, in forced colours. */
export async function focusStops(page: Page, screen: Screen): Promise<readonly FocusStop[]> {
  await dress(page, screen, 'forced');
  await page.bringToFront();
  const stops: FocusStop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
