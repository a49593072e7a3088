/** Builds dist/chrome and dist/firefox: `node build.mjs [--watch]`. */
import { watch as watchFiles } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { context } from 'esbuild';
import { bundles, ROOT } from './build/bundles.mjs';
import { BROWSERS, manifestFor } from './build/manifest.mjs';
import { notices } from './build/notices.mjs';
import { sizesIn } from './build/sizes.mjs';

const COPIES = [
  ['src/_locales', '_locales'],
  ['src/ui/icons', 'icons'],
  ['src/content/paint/lit.css', 'lit.css'],
  ['src/engine/index.html', 'engine/index.html'],
  ['popup', 'popup'],
  ['options', 'options'],
  ['models/expression', 'models/expression'],
  ['models/text', 'models/text'],
  ['data/catalog', 'data'],
  ['LICENSE', 'LICENSE'],
];
/** Joined into one style sheet, so that each page loads one; in the order of the cascade. */
const THEME = ['theme', 'controls', 'pieces', 'pick'].map(name => `src/ui/${name}.css`);
/** Lies beside what ships, for people and tests alone. */
const STAYS_HERE = /\.(tsx?|md|svg)$|(figures|golden|report)\.json$/;

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

async function writeTheme(out) {
  const sheets = await Promise.all(THEME.map(file => readFile(path.join(ROOT, file), 'utf8')));
  await mkdir(path.join(out, 'ui'), { recursive: true });
  await writeFile(path.join(out, 'ui/theme.css'), sheets.join('\n'));
}

async function copyFiles(out) {
  for (const [from, to] of COPIES) {
    const filter = file => !STAYS_HERE.test(file);
    await cp(path.join(ROOT, from), path.join(out, to), { recursive: true, filter });
  }
  await writeTheme(out);
  await copyFaceFinder(out);
  await copyWasm(out);
}

async function writeManifest(browser, out) {
  const manifest = await manifestFor(browser);
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What was taken, not all that was looked at. */
const inputsOf = ({ metafile }) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter(input => inputs[input].bytesInOutput > 0),
  );

const outOf = browser => path.join(ROOT, 'dist', browser);

async function buildFor(browser, watch) {
  const out = outOf(browser);
  await rm(out, { recursive: true, force: true });
  const contexts = await Promise.all(bundles(browser, out).map(context));
  const results = await Promise.all(contexts.map(one => one.rebuild()));
  await copyFiles(out);
  await writeManifest(browser, out);
  await writeFile(path.join(out, 'THIRD-PARTY.txt'), await notices(results.flatMap(inputsOf)));
  if (watch) await Promise.all(contexts.map(one => one.watch()));
  else await Promise.all(contexts.map(one => one.dispose()));
}

function report(browser) {
  const sizes = [...sizesIn(outOf(browser))].map(([page, kilobytes]) => `${page} ${kilobytes.toFixed(0)} KB`);
  console.log(`dist/${browser}: ${sizes.join(', ')}`);
}

async function copyAgain(file) {
  for (const browser of BROWSERS) {
    await copyFiles(outOf(browser));
    await writeManifest(browser, outOf(browser));
  }
  console.log(`Copied anew: ${file}`);
}

/** esbuild watches what it bundles; this, what is copied. An editor's save is several events, so they are gathered. */
function watchCopies() {
  let pending;
  for (const from of [...COPIES.map(([source]) => source), ...THEME, 'manifest.json']) {
    watchFiles(path.join(ROOT, from), { recursive: true }, (_event, name) => {
      if (name && STAYS_HERE.test(name)) return;
      clearTimeout(pending);
      pending = setTimeout(() => copyAgain(name ?? from).catch(console.error), 100);
    });
  }
}

const watch = process.argv.includes('--watch');
for (const browser of BROWSERS) {
  await buildFor(browser, watch);
  report(browser);
}
if (watch) {
  watchCopies();
  console.log('Watching.');
}
