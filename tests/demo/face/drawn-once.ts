import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../../.cache/drawn');

/** Changes with every change to the files that draw. */
const drawers = (): string =>
  readdirSync(import.meta.dirname)
    .sort()
    .map(file => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
    .join('\n');

/**
 * Drawing and compressing a film takes ten seconds, and forty tests ask for one of five: each is drawn once and kept
 * in .cache. Written beside its place and then renamed, so that a test in another process never sees half of it.
 */
export async function drawnOnce(target: string, subject: object, draw: () => Buffer): Promise<void> {
  const name = createHash('sha256').update(drawers()).update(JSON.stringify(subject)).digest('hex');
  const kept = path.join(FOLDER, name);
  if (!existsSync(kept)) {
    await mkdir(FOLDER, { recursive: true });
    const own = `${kept}.${process.pid}`;
    await writeFile(own, draw());
    await rename(own, kept);
  }
  await copyFile(kept, target);
}
