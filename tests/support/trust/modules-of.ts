import path from 'node:path';
import { build } from 'esbuild';
import { bundles, ROOT } from '../../../build/bundles.mjs';
import type { Browser } from '../../../build/manifest.mjs';

/** esbuild heads what it took from a module with the module's path; a linked node_modules has a longer one. */
const HEAD = /^ {0,2}\/\/ (\S+\.(?:[cm]?[jt]sx?|json))$/gm;
const shortened = (file: string): string => file.replace(/^.*(?=node_modules\/)/, '');

export interface ModuleText {
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
    modules.push(...outputFiles.flatMap(({ text }) => split(text)));
  }
  return modules;
}

function split(text: string): ModuleText[] {
  const heads = [...text.matchAll(HEAD)];
  return heads.map((head, i) => ({
    module: shortened(head[1] ?? ''),
    code: text.slice(head.index + head[0].length, heads[i + 1]?.index),
  }));
}
