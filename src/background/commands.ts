import { sidePanel } from '#platform/side-panel';
import { wantedScan } from '../capture/wanted-scan-store.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { sendToTab } from '../protocol/dispatch.ts';

const want = (place: 'popup' | 'panel'): Promise<void> => wantedScan.set({ in: place, at: Date.now() });

/** The popup must be opened straight from the key; that it is to scan, it learns when it looks, or soon after. */
async function openAndScan(windowId: number | undefined): Promise<void> {
  const opening = browser.action.openPopup();
  try {
    await Promise.all([opening, want('popup')]);
  } catch (error) {
    // No toolbar to hang a popup on (full screen, an unpinned window): the panel does as well.
    console.info('No popup.', error);
    if (windowId === undefined || !sidePanel.open) return;
    await sidePanel.open(windowId);
    await want('panel');
  }
}

/** A tab without our script has nobody to answer, and nothing to step through. */
async function stepOnPage(tabId: number | undefined, by: 1 | -1): Promise<void> {
  if (tabId === undefined) return;
  await sendToTab(tabId, 'content.step', by).catch(error => console.info('Nothing lit here.', error));
}

/** The keys that `commands` in the manifest suggests; opening the popup has one of the browser's own. */
export const COMMANDS: { readonly [command: string]: (tab: Tabs.Tab | undefined) => Promise<void> } = {
  scan: tab => openAndScan(tab?.windowId),
  'next-pick': tab => stepOnPage(tab?.id, 1),
  'previous-pick': tab => stepOnPage(tab?.id, -1),
};

/** Firefox for Android has no keys to listen for. */
export const listenForCommands = (): void =>
  browser.commands?.onCommand.addListener((command, tab) => {
    COMMANDS[command]?.(tab).catch(error => console.error(command, error));
  });
