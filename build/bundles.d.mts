import type { BuildOptions } from 'esbuild';
import type { Browser } from './manifest.mjs';

export const ROOT: string;
export function bundles(browser: Browser, outdir: string, isDev?: boolean): BuildOptions[];
