import { readdir } from 'node:fs/promises';
import path from 'node:path';

const DIST = path.resolve(import.meta.dirname, '../../../dist/chrome');

/** Every page that ships, by its path in the package. */
export async function packagedPages(): Promise<readonly string[]> {
  const files = await readdir(DIST, { recursive: true });
  return files.filter(file => file.endsWith('.html')).map(file => file.replaceAll('\\', '/'));
}
