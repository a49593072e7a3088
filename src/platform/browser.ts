/** The one import of the polyfill: everything else takes `browser` from here (see docs/DEPENDENCIES.md). */
import polyfill from 'webextension-polyfill';

export type { Action, Runtime, Tabs } from 'webextension-polyfill';

/** Firefox for Android has no keys, no sidebar and no windows (MDN, Differences between desktop and Android). */
type OnDesktop = 'commands' | 'sidebarAction' | 'windows';
type Polyfill = typeof polyfill;

export const browser: Omit<Polyfill, OnDesktop> & Partial<Pick<Polyfill, OnDesktop>> = polyfill;

/** False in a content script whose extension has been updated or removed since it was injected. */
export const extensionIsAlive = (): boolean => Boolean(browser.runtime?.id);

/** Only Chromium has it (`local` and `sync` from 140): the polyfill passes it through, but its types lack it. */
export interface Lockable {
  readonly setAccessLevel?: (options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

export const lockable = (area: 'local' | 'sync'): Lockable => browser.storage[area] as Lockable;
