/** What esbuild makes of the sources, for each browser. */
import path from 'node:path';
import { leavesOut } from './left-out.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** The first to know `data_collection_permissions`; requestVideoFrameCallback and the camera's state came in 132. */
export const FIREFOX = '140.0';

/** Every page lies in the package where its HTML lies here; scripts beside their page. */
const PAGES = {
  'engine/main': 'src/engine/main.ts',
  'popup/main': 'popup/main/main.tsx',
  'popup/permission': 'popup/permission/main.tsx',
  'popup/welcome/main': 'popup/welcome/main.tsx',
  'options/main': 'options/shell/main.tsx',
};

/** Where browsers differ, the code imports `#platform/<name>` and gets that browser's twin. */
const TWINS = ['engine-host', 'side-panel'];
const twins = browser =>
  Object.fromEntries(TWINS.map(name => [`#platform/${name}`, `./src/platform/${name}.${browser}.ts`]));

const shared = browser => ({
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  target: ['chrome136', `firefox${Number.parseInt(FIREFOX, 10)}`],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: twins(browser),
  plugins: [leavesOut],
  define: { 'process.env.NODE_ENV': '"production"', DEV: 'false' },
  minify: true,
  // Modules are always read as UTF-8, so letters of other alphabets need no escapes.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

export function bundles(browser, outdir) {
  const common = { ...shared(browser), outdir };
  return [
    { ...common, entryPoints: PAGES, splitting: true, chunkNames: 'chunks/[name]-[hash]' },
    { ...common, entryPoints: { background: 'src/background/main.ts' } },
    { ...common, entryPoints: { content: 'src/content/main.ts' }, format: 'iife', charset: 'ascii' },
  ];
}
