import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundles, ROOT } from '../../../build/bundles.mjs';
import type { Browser } from '../../../build/manifest.mjs';

/** esbuild heads what it took from a module with the module's path; a linked node_modules has a longer one. */
const HEAD = /^ {0,2}\/\/ (\S+\.(?:[cm]?[jt]sx?|json))$/gm;
const shortened = (file: string): string => file.replace(/^.*(?=node_modules\/)/, '');

/** What runs apart: our own pages with the engine, the background, and the script in the pages of others. */
export type Bundle = 'pages' | 'background' | 'content';

export interface ModuleText {
  readonly bundle: Bundle;
  readonly module: string;
  readonly code: string;
}

/** What each bundle took of each module, after tree-shaking: the package's code, in names a person can read. */
export async function modulesOf(browser: Browser): Promise<readonly ModuleText[]> {
  const modules: ModuleText[] = [];
  for (const options of bundles(browser, path.join(ROOT, 'dist', browser))) {
    const { outputFiles = [] } = await build({
      ...options,
      minify: false,
      minifySyntax: true,
      write: false,
      logLevel: 'silent',
    });
    modules.push(
      ...outputFiles.flatMap(({ text }) => split(text)).map(part => ({ ...part, bundle: bundleOf(options) })),
    );
  }
  return modules;
}

function bundleOf({ entryPoints }: BuildOptions): Bundle {
  const entries = Object.keys(entryPoints ?? {});
  return entries.includes('background') ? 'background' : entries.includes('content') ? 'content' : 'pages';
}

function split(text: string): Omit<ModuleText, 'bundle'>[] {
  const heads = [...text.matchAll(HEAD)];
  return heads.map((head, i) => ({
    module: shortened(head[1] ?? ''),
    code: text.slice(head.index + head[0].length, heads[i + 1]?.index),
  }));
}
