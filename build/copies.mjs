/** What goes into the package as it is, beside the bundles. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './bundles.mjs';
import { manifestFor } from './manifest.mjs';

/** From a path of this checkout to a path of the package. */
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

/** Files of these folders that are for people and tests alone. */
const NOT_SHIPPED = /\.(tsx?|md|svg)$|(figures|golden|report)\.json$/;
export const ships = file => !NOT_SHIPPED.test(file);

/** Where a change makes the copies out of date. */
export const COPIED = [...COPIES.map(([from]) => from), ...THEME, 'manifest.json'];

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

/** `more`: entries of the manifest that only a development build has. */
async function writeManifest(browser, out, more) {
  const manifest = { ...(await manifestFor(browser)), ...more };
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

export async function copyFiles(browser, out, more = {}) {
  for (const [from, to] of COPIES)
    await cp(path.join(ROOT, from), path.join(out, to), { recursive: true, filter: ships });
  await writeTheme(out);
  await copyFaceFinder(out);
  await copyWasm(out);
  await writeManifest(browser, out, more);
}
