import { browser } from './browser.ts';

/** For texts and pictures that describe the browser's own dialogs; where behaviour differs there are `#platform` files. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
