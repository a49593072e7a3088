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

/** As UTF-8, as UTF-16, and as Firefox writes the keys of a database: each letter as the next one. */
const formsOf = (word: string): readonly Buffer[] => [
  Buffer.from(word),
  Buffer.from(word, 'utf16le'),
  Buffer.from(word).map(byte => byte + 1) as Buffer,
];

/**
 * How often each word stands in the files of a folder, in the ways in which browsers write text; without those never. The words
 * must be in small letters, as names are in our keys: what is compressed holds a text whole at its first place only.
 */
export async function wordsOnDisk(
  folder: string,
  words: readonly string[],
): Promise<{ readonly [word: string]: number }> {
  const counts: { [word: string]: number } = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(one => one.isFile())) {
    const bytes = await bytesOf(path.join(entry.parentPath, entry.name));
    for (const word of words) {
      const found = formsOf(word).reduce((sum, form) => sum + countIn(bytes, form), 0);
      if (found > 0) counts[word] = (counts[word] ?? 0) + found;
    }
  }
  return counts;
}
