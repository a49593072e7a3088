import { sidePanel } from '#platform/side-panel';
import { wantedScan } from '../capture/wanted-scan-store.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { sendToTab } from '../protocol/dispatch.ts';

const requestScan = (place: 'popup' | 'panel'): Promise<void> =>
  wantedScan.set({ in: place, at: Date.now() });

/** The popup must be opened straight from the key press, so it may open before the request is stored; it watches for it. */
async function openAndScan(windowId: number | undefined): Promise<void> {
  const opening = browser.action.openPopup();
  try {
    await Promise.all([opening, requestScan('popup')]);
  } catch (error) {
    // The window has no toolbar for a popup (full screen, an unpinned window): open the side panel instead.
    console.info('The popup did not open.', error);
    if (windowId === undefined || !sidePanel.open) return;
    await sidePanel.open(windowId);
    await requestScan('panel');
  }
}

/** In a tab without our script the message fails, and there are no picks to step through. */
async function stepOnPage(tabId: number | undefined, by: 1 | -1): Promise<void> {
  if (tabId === undefined) return;
  await sendToTab(tabId, 'content.step', by).catch(error => console.info('No picks in this tab.', error));
}

/** The keys that `commands` in the manifest suggests, except the one that opens the popup: the browser handles that. */
export const COMMANDS: { readonly [command: string]: (tab: Tabs.Tab | undefined) => Promise<void> } = {
  scan: tab => openAndScan(tab?.windowId),
  'next-pick': tab => stepOnPage(tab?.id, 1),
  'previous-pick': tab => stepOnPage(tab?.id, -1),
};

/** Firefox for Android has no `commands`. */
export const listenForCommands = (): void =>
  browser.commands?.onCommand.addListener((command, tab) => {
    COMMANDS[command]?.(tab).catch(error => console.error(command, error));
  });
