import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const MOST_FILES = 20;

/** Here a file is one row of a table: an adapter, a list of words, the pictures of one face. */
const MAY_BE_LARGE = /^src\/sites\/adapters$|^models\/training\/text\/sentences$|^src\/text\/words\b/;
/** In every feature, and in every page and room, these names mean the same. */
const FIXED_NAMES = new Set(['wire', 'store', 'handlers', 'index', 'main', 'app']);

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => file.includes('/'));

const countBy = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

it('no folder holds more files than a person takes in at a glance', () => {
  expect(FILES.length).toBeGreaterThan(500);
  const large = [...countBy(FILES.map(file => path.dirname(file)))].filter(([, count]) => count > MOST_FILES);
  expect(large.filter(([folder]) => !MAY_BE_LARGE.test(folder))).toEqual([]);
});

it('no file name stands in two folders, but the fixed ones', () => {
  const names = FILES.filter(file => /\.(?:tsx?|mjs|css)$/.test(file) && !/\.d\.mts$/.test(file))
    .filter(file => !MAY_BE_LARGE.test(path.dirname(file)))
    .map(file => path.basename(file))
    .filter(name => !FIXED_NAMES.has(name.replace(/\..*$/, '')));
  expect([...countBy(names)].filter(([, count]) => count > 1).map(([name]) => name)).toEqual([]);
});
