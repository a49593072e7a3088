import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Builds dist/ for both browsers; what esbuild has to say in failure comes with the error. */
export async function build(): Promise<void> {
  await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: ROOT });
}
