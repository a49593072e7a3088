import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, listed } from '../../../build/tools/new-site.mjs';
import { SITES } from '../../../src/sites/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const INDEX = readFileSync(path.join(ROOT, 'src/sites/index.ts'), 'utf8');

it('a new site is three new files and a place in the index, nothing more', () => {
  expect(Object.keys(filesOf('two-reels', 'www.tworeels.example'))).toEqual([
    'src/sites/adapters/two-reels.ts',
    'tests/fixtures/pages/two-reels/page.html',
    'tests/fixtures/pages/two-reels/expected.json',
  ]);
  const [adapter] = Object.values(filesOf('two-reels', 'www.tworeels.example'));
  expect(adapter).toContain("matches: ['https://*.tworeels.example/*']");
});

it('the command puts it where every other site is', () => {
  const added = listed(INDEX, 'two-reels').split('\n');
  const before = INDEX.split('\n');
  expect(added.filter(line => !before.includes(line))).toEqual([
    "import { twoReels } from './adapters/two-reels.ts';",
    '  twoReels,',
  ]);
});

it('the sites there are lie where the command would put them', () => {
  for (const { id } of SITES) expect(existsSync(path.join(ROOT, `src/sites/adapters/${id}.ts`))).toBe(true);
});
