/** The one import of the polyfill: everything else takes `browser` from here (see docs/DEPENDENCIES.md). */
import browser from 'webextension-polyfill';

export type { Action, Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/** False in a content script whose extension was updated or removed under it. */
export const extensionIsAlive = (): boolean => Boolean(browser.runtime?.id);
