/** Builds dist/chrome and dist/firefox: `node build.mjs [--watch]`. */
import { watch as watchFiles } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { context } from 'esbuild';

const ROOT = import.meta.dirname;
const readJson = async file => JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));

/** Every page lies in the package where its HTML lies here; scripts beside their page. */
const PAGES = {
  'engine/main': 'src/engine/main.ts',
  'popup/main': 'popup/main.tsx',
  'popup/permission': 'popup/permission.tsx',
  'options/main': 'options/main.tsx',
};

const COPIES = [
  ['src/_locales', '_locales'],
  ['src/ui/theme.css', 'ui/theme.css'],
  ['src/ui/icons', 'icons'],
  ['src/content/lit.css', 'lit.css'],
  ['src/engine/index.html', 'engine/index.html'],
  ['popup', 'popup'],
  ['options', 'options'],
  ['models/expression', 'models/expression'],
  ['models/text', 'models/text'],
  ['data/catalog', 'data'],
  ['LICENSE', 'LICENSE'],
];
/** Lies beside what ships, for people and tests alone. */
const STAYS_HERE = /\.(tsx?|md|svg)$|(figures|golden|report)\.json$/;

/** The first to know `data_collection_permissions`; requestVideoFrameCallback and the camera's state came in 132. */
const FIREFOX = '140.0';
const FIREFOX_FOR_ANDROID = '142.0';

const CHROME_ONLY = new Set(['offscreen', 'sidePanel']);

/** What each browser wants otherwise than the one manifest.json says. */
const PATCHES = {
  chrome: manifest => manifest,
  firefox: ({ minimum_chrome_version: _chrome, side_panel, ...manifest }) => ({
    ...manifest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    permissions: manifest.permissions.filter(permission => !CHROME_ONLY.has(permission)),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'moodlight@moodlight.example',
        strict_min_version: FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_FOR_ANDROID },
    },
  }),
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
  define: { 'process.env.NODE_ENV': '"production"' },
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

function bundles(browser, out) {
  const common = shared(browser);
  return [
    { ...common, entryPoints: PAGES, outdir: out, splitting: true, chunkNames: 'chunks/[name]-[hash]' },
    { ...common, entryPoints: { background: 'src/background/main.ts' }, outdir: out },
    { ...common, entryPoints: { content: 'src/content/main.ts' }, outdir: out, format: 'iife' },
  ];
}

/** BlazeFace travels as a pinned package and is copied, never fetched. */
async function copyFaceFinder(out) {
  const models = path.join(ROOT, 'node_modules/@vladmandic/human/models');
  const target = path.join(out, 'models/blazeface');
  await mkdir(target, { recursive: true });
  await cp(path.join(models, 'blazeface.json'), path.join(target, 'model.json'));
  await cp(path.join(models, 'blazeface.bin'), path.join(target, 'blazeface.bin'));
}

async function copyWasm(out) {
  const folder = path.join(ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');
  await cp(
    path.join(folder, 'tfjs-backend-wasm-simd.wasm'),
    path.join(out, 'engine/tfjs-backend-wasm-simd.wasm'),
  );
}

async function copyFiles(out) {
  for (const [from, to] of COPIES) {
    const filter = file => !STAYS_HERE.test(file);
    await cp(path.join(ROOT, from), path.join(out, to), { recursive: true, filter });
  }
  await copyFaceFinder(out);
  await copyWasm(out);
}

async function writeManifest(browser, out) {
  const [manifest, { version }] = await Promise.all([readJson('manifest.json'), readJson('package.json')]);
  const patched = PATCHES[browser]({ ...manifest, version });
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(patched, null, 2)}\n`);
}

const outOf = browser => path.join(ROOT, 'dist', browser);

async function buildFor(browser, watch) {
  const out = outOf(browser);
  await rm(out, { recursive: true, force: true });
  const contexts = await Promise.all(bundles(browser, out).map(context));
  const results = await Promise.all(contexts.map(one => one.rebuild()));
  await copyFiles(out);
  await writeManifest(browser, out);
  if (watch) await Promise.all(contexts.map(one => one.watch()));
  else await Promise.all(contexts.map(one => one.dispose()));
  return results.flatMap(result => Object.entries(result.metafile.outputs));
}

function report(browser, outputs) {
  const kilobytes = bytes => `${(bytes / 1024).toFixed(0)} KB`;
  const entries = outputs.filter(([file, output]) => output.entryPoint && !file.includes('/chunks/'));
  const sizes = entries.map(
    ([file, output]) =>
      `${path.basename(path.dirname(file))}/${path.basename(file)} ${kilobytes(output.bytes)}`,
  );
  console.log(`dist/${browser}: ${sizes.join(', ')}`);
}

async function copyAgain(file) {
  for (const browser of Object.keys(PATCHES)) {
    await copyFiles(outOf(browser));
    await writeManifest(browser, outOf(browser));
  }
  console.log(`Copied anew: ${file}`);
}

/** esbuild watches what it bundles; this, what is copied. An editor's save is several events, so they are gathered. */
function watchCopies() {
  let pending;
  for (const from of [...COPIES.map(([source]) => source), 'manifest.json']) {
    watchFiles(path.join(ROOT, from), { recursive: true }, (_event, name) => {
      if (name && STAYS_HERE.test(name)) return;
      clearTimeout(pending);
      pending = setTimeout(() => copyAgain(name ?? from).catch(console.error), 100);
    });
  }
}

const watch = process.argv.includes('--watch');
for (const browser of Object.keys(PATCHES)) report(browser, await buildFor(browser, watch));
if (watch) {
  watchCopies();
  console.log('Watching.');
}
