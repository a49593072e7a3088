import { browser } from './browser.ts';

/** The one place that fetches: files of our own package, never from elsewhere. */
export const packaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

export const packagedBytes = async (path: string): Promise<ArrayBuffer> =>
  (await packaged(path)).arrayBuffer();
