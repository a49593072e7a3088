import { browser, type Runtime } from '../platform/browser.ts';

const PAGE = 'popup/welcome/index.html';

/** Opens once in the life of an installation: not after updates, nor each time a developer loads it anew (Firefox). */
export async function welcome({ reason, temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || temporary) return;
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
