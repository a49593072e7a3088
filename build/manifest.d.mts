export type Browser = 'chrome' | 'firefox';
export const BROWSERS: readonly Browser[];
export function manifestFor(
  browser: Browser,
): Promise<chrome.runtime.ManifestV3 & Readonly<Record<string, unknown>>>;
