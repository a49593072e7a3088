import type { Page } from 'playwright-core';

const MOST_STOPS = 120;

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector);

/** Tab, as often as it takes; a person gives up sooner. */
export async function tabTo(page: Page, selector: string): Promise<number> {
  for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
    if (await isFocused(page, selector)) return stops;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${selector} by Tab.`);
}

/** To it by Tab, and pressed. */
export async function pressAt(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}
