/** `npm run build`: the release build, in dist/chrome and dist/firefox. `npm run dev` builds elsewhere. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { bundles, ROOT } from './build/bundles.mjs';
import { copyFiles } from './build/copies.mjs';
import { BROWSERS } from './build/manifest.mjs';
import { notices } from './build/notices.mjs';
import { sizesIn } from './build/sizes.mjs';

/** The files of which something is in a bundle; esbuild names all that it read. */
const inputsOf = ({ metafile }) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter(input => inputs[input].bytesInOutput > 0),
  );

const outOf = browser => path.join(ROOT, 'dist', browser);

async function buildFor(browser) {
  const out = outOf(browser);
  await rm(out, { recursive: true, force: true });
  const results = await Promise.all(bundles(browser, out).map(build));
  await copyFiles(browser, out);
  await writeFile(path.join(out, 'THIRD-PARTY.txt'), await notices(results.flatMap(inputsOf)));
}

function report(browser) {
  const sizes = [...sizesIn(outOf(browser))].map(([page, kilobytes]) => `${page} ${kilobytes.toFixed(0)} KB`);
  console.log(`dist/${browser}: ${sizes.join(', ')}`);
}

for (const browser of BROWSERS) {
  await buildFor(browser);
  report(browser);
}
