import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const countIn = (bytes: Buffer, word: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) count += 1;
  return count;
};

/** A running browser deletes files meanwhile. */
const bytesOf = (file: string): Promise<Buffer> =>
  readFile(file).catch(error => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });

/** How often each word stands in the files of a folder, in either way in which browsers write text; without those never. */
export async function wordsOnDisk(
  folder: string,
  words: readonly string[],
): Promise<{ readonly [word: string]: number }> {
  const counts: { [word: string]: number } = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(one => one.isFile())) {
    const bytes = await bytesOf(path.join(entry.parentPath, entry.name));
    for (const word of words) {
      const found = countIn(bytes, Buffer.from(word)) + countIn(bytes, Buffer.from(word, 'utf16le'));
      if (found > 0) counts[word] = (counts[word] ?? 0) + found;
    }
  }
  return counts;
}
