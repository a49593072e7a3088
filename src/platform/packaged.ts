import { browser } from './browser.ts';

/** The only place that fetches: files of our own package, never anything from a server. */
export const packaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

export const packagedBytes = async (path: string): Promise<ArrayBuffer> =>
  (await packaged(path)).arrayBuffer();
