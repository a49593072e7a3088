import { browser, type Runtime } from './browser.ts';

/**
 * Whether this page stands in a private window. Chrome's popup is in none itself and only knows the window below it;
 * Firefox for Android has no windows to ask for.
 */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  return browser.windows ? (await browser.windows.getCurrent()).incognito : false;
}

/** Whether a page that sends us something stands in one; the popup has no tab and says so itself. */
export const isPrivateTab = ({ tab }: Runtime.MessageSender): boolean => tab?.incognito ?? false;
