import type { Runtime } from './browser.ts';

/**
 * The address of the site's page that the sender, which may be a frame of ours, lies in. The browser tells it where we have
 * the permission for that site; undefined for our own pages. What a message says of it can be made up (see NOTE_MAY_SEND).
 */
export function pageAddressOf({ tab }: Runtime.MessageSender): string | undefined {
  const address = tab?.url;
  return address && /^https?:/.test(address) ? address : undefined;
}
