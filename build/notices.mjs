/** THIRD-PARTY.txt: whose work is in the package, and under what terms; written from the files that esbuild bundled. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './bundles.mjs';

/** Copied beside the bundles: the weights of the face finder and the .wasm of the networks. */
const COPIED = ['@vladmandic/human', '@tensorflow/tfjs-backend-wasm'];
/** Texts for packages that name their licence but contain no text of it. */
const TEXTS = { 'Apache-2.0': 'build/licences/apache-2.0.txt' };

const packageOf = input => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input.replaceAll('\\', '/'))?.[1];

async function licenceText(folder, licence) {
  const file = (await readdir(folder)).find(name => /^(licen[cs]e|copying)/i.test(name));
  if (file) return readFile(path.join(folder, file), 'utf8');
  if (!TEXTS[licence]) throw new Error(`${folder} contains no text of its licence (${licence}).`);
  return readFile(path.join(ROOT, TEXTS[licence]), 'utf8');
}

async function noticeOf(name) {
  const folder = path.join(ROOT, 'node_modules', name);
  const { version, license, homepage, repository } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const home = homepage ?? repository?.url ?? repository ?? '';
  const text = await licenceText(folder, license);
  return `${name} ${version} (${license})\n${home}\n\n${text.trim().replaceAll('\r\n', '\n')}\n`;
}

const RULE = `\n${'='.repeat(80)}\n\n`;

/** `inputs`: the files that esbuild bundled. */
export async function notices(inputs) {
  const names = [...new Set([...inputs.map(packageOf).filter(Boolean), ...COPIED])].sort();
  const own = await readFile(path.join(ROOT, 'build/licences/data.txt'), 'utf8');
  return [own, ...(await Promise.all(names.map(noticeOf)))].join(RULE);
}
