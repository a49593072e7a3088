import path from 'node:path';
import { build } from 'esbuild';

const PAGES = path.resolve(import.meta.dirname, '../page');

/** The page, and each contender in a folder of its own, bundled as the product is. */
const ENTRIES = {
  'page/main': 'engine-page.ts',
  'ours/main': 'engine-ours.ts',
  'human/main': 'engine-human.ts',
  'face-api/main': 'engine-face-api.ts',
  'cnn/main': 'engine-cnn.ts',
} as const;

export async function bundleBench(out: string): Promise<void> {
  for (const [name, file] of Object.entries(ENTRIES)) {
    await build({
      entryPoints: { main: path.join(PAGES, file) },
      outdir: path.join(out, path.dirname(name)),
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
}
