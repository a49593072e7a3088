import { browser, type Runtime } from '../platform/browser.ts';

const PAGE = 'popup/welcome/index.html';

/** Opens the welcome page after the first installation only, not after updates or temporary installations (Firefox). */
export async function welcome({ reason, temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || temporary) return;
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
