/**
 * `npm run package`: the zips for the stores, and the sources that Mozilla builds from; `npm run build-for-amo` the
 * one for Firefox alone (extensionworkshop.com, "Source code submission"). Prints what each weighs and its SHA-256.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './bundles.mjs';
import { BROWSERS } from './manifest.mjs';
import { zip } from './zip.mjs';

const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
const DIST = path.join(ROOT, 'dist');

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** All files under version control: what is needed to build, without what a build writes. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);

async function read(folder, names) {
  const files = new Map();
  for (const name of names) files.set(name.replaceAll('\\', '/'), await readFile(path.join(folder, name)));
  return files;
}

async function pack(what, files) {
  const bytes = zip(files);
  const file = `moodlight-${version}-${what}.zip`;
  await writeFile(path.join(DIST, file), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  dist/${file}  ${files.size} files, ${(bytes.length / 1024).toFixed(0)} KB`);
}

const wanted = process.argv[2] ? [process.argv[2]] : [...BROWSERS, 'source'];
execFileSync(process.execPath, ['build.mjs'], { cwd: ROOT, stdio: 'inherit' });
for (const what of wanted) {
  if (what !== 'source')
    await pack(what, await read(path.join(DIST, what), await filesUnder(path.join(DIST, what))));
  else if (existsSync(path.join(ROOT, '.git'))) await pack(what, await read(ROOT, sources()));
}
