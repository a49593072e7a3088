import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PAGES = 'tests/bench/page';

/** The page, and each contender in a folder of its own. */
const ENTRIES = {
  page: 'engine-page.ts',
  ours: 'engine-ours.ts',
  human: 'engine-human.ts',
  'face-api': 'engine-face-api.ts',
  cnn: 'engine-cnn.ts',
} as const;

/** With the settings of the product's own bundles. */
async function bundle(root: string, entry: string, outdir: string): Promise<void> {
  await build({
    entryPoints: { main: path.join(root, PAGES, entry) },
    outdir,
    nodePaths: [path.join(ROOT, 'node_modules')],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome122',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** The engine of an earlier revision, called by today's page. */
async function bundleRevision(revision: string, out: string): Promise<void> {
  const root = path.join(out, 'revision');
  mkdirSync(root);
  const archive = execFileSync('git', ['archive', revision, 'src'], { cwd: ROOT, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', root], { input: archive });
  cpSync(path.join(ROOT, PAGES), path.join(root, PAGES), { recursive: true });
  await bundle(root, ENTRIES.ours, path.join(out, 'before'));
}

export async function bundleBench(out: string, against: string | undefined): Promise<void> {
  for (const [name, entry] of Object.entries(ENTRIES)) await bundle(ROOT, entry, path.join(out, name));
  if (against) await bundleRevision(against, out);
}
