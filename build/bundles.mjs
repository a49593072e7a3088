/** What esbuild bundles from the sources, for each browser. */
import path from 'node:path';
import { leavesOut } from './left-out.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** The first version with `data_collection_permissions`; requestVideoFrameCallback and the camera's state came in 132. */
export const FIREFOX = '140.0';

/** From the script's path in the package, beside its page, to its entry file. */
const PAGES = {
  'engine/main': 'src/engine/main.ts',
  'popup/main': 'popup/main/main.tsx',
  'popup/permission': 'popup/permission/main.tsx',
  'popup/welcome/main': 'popup/welcome/main.tsx',
  'popup/note/main': 'popup/note/main.tsx',
  'options/main': 'options/shell/main.tsx',
};

/** Where browsers differ, the code imports `#platform/<name>` and gets `src/platform/<name>.<browser>.ts`. */
const TWINS = ['engine-host', 'side-panel'];
const twins = browser =>
  Object.fromEntries(TWINS.map(name => [`#platform/${name}`, `./src/platform/${name}.${browser}.ts`]));

/** `isDev`: readable code with source maps, and `DEV` true in it. */
const shared = (browser, isDev) => ({
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  target: ['chrome136', `firefox${Number.parseInt(FIREFOX, 10)}`],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: twins(browser),
  plugins: [leavesOut],
  define: { 'process.env.NODE_ENV': '"production"', DEV: String(isDev) },
  minify: !isDev,
  sourcemap: isDev && 'inline',
  // Modules are always read as UTF-8, so letters of other alphabets need no escapes.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

export function bundles(browser, outdir, isDev = false) {
  const common = { ...shared(browser, isDev), outdir };
  return [
    { ...common, entryPoints: PAGES, splitting: true, chunkNames: 'chunks/[name]-[hash]' },
    { ...common, entryPoints: { background: 'src/background/main.ts' } },
    { ...common, entryPoints: { content: 'src/content/main.ts' }, format: 'iife', charset: 'ascii' },
  ];
}
