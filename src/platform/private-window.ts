import { browser, type Runtime } from './browser.ts';

/**
 * Whether this page belongs to a private window. Chrome's popup itself never does, so it asks for the window it was opened
 * over; Firefox for Android has no `windows`.
 */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  return browser.windows ? (await browser.windows.getCurrent()).incognito : false;
}

/** Whether the sender is a tab in a private window. The popup has no tab: it says so in its messages. */
export const isPrivateTab = ({ tab }: Runtime.MessageSender): boolean => tab?.incognito ?? false;
