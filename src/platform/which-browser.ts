import { browser } from './browser.ts';

/** For words and pictures of the browser's own questions; where behaviour differs there are twin files. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
