import type { Browser } from './manifest.mjs';

export const COPIED: readonly string[];
export function ships(file: string): boolean;
export function copyFiles(
  browser: Browser,
  out: string,
  more?: Readonly<Record<string, unknown>>,
): Promise<void>;
