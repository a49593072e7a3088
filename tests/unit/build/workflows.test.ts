import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const WORKFLOWS = path.join(ROOT, '.github/workflows');
const FILES = readdirSync(WORKFLOWS);

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const workflow = (name: string): string => read(`.github/workflows/${name}`);

/** Each job's lines, by its name; comments are left out. */
function jobsOf(name: string): ReadonlyMap<string, string> {
  const [, jobs = ''] = workflow(name)
    .replaceAll(/^\s*#.*\n/gm, '')
    .split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}(\w+):\n/m).slice(1);
  return new Map(parts.flatMap((job, i) => (i % 2 === 0 ? [[job, parts[i + 1] ?? ''] as const] : [])));
}

/** What runs code of ours or of a package, at its installation or later. */
const RUNS_CODE = /\b(?:npm|npx|node|tsx|bash|sh|web-ext)\b|\.\/|actions\/checkout|setup-node/;

/** Runs in CI alone, where no job may write anything. Its hash is not known for certain. */
const BY_TAG = ['browser-actions/setup-firefox@v1'];

describe('a release', () => {
  const jobs = jobsOf('release.yml');
  const mayWrite = [...jobs].filter(([, lines]) => lines.includes('write'));

  it('gives nothing to a job that does not ask for it', () => {
    expect(workflow('release.yml')).toMatch(/^permissions: \{\}$/m);
    for (const [, lines] of jobs) expect(lines).toMatch(/^ {4}permissions: \{ contents: (?:read|write) \}$/m);
  });

  it('is written by one job, which installs nothing and runs no code', () => {
    expect(mayWrite.map(([name]) => name)).toEqual(['draft']);
    for (const [, lines] of mayWrite) expect(lines).not.toMatch(RUNS_CODE);
  });

  it('is made where no package has run an install script, and nothing older is taken from a cache', () => {
    const lines = jobs.get('package') ?? '';
    expect(lines).toContain('npm run package');
    expect(lines.match(/\bnpm (?:ci|install).*/g)).toEqual(['npm ci --ignore-scripts']);
    expect(workflow('release.yml')).not.toMatch(/\bcache:/);
  });
});

it.each(FILES)('%s: every action is named by the hash of its commit', name => {
  const used = [...workflow(name).matchAll(/uses: (\S+)(.*)/g)];
  const loose = used.filter(
    ([, action = '', note = '']) => !/@[0-9a-f]{40}$/.test(action) || !/# v\d/.test(note),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(loose.map(([, action]) => action).filter(action => !BY_TAG.includes(action ?? ''))).toEqual([]);
  if (loose.length > 0) expect(workflow(name)).not.toMatch(/: write/);
});

it.each(FILES)('%s: no package is fetched that no lock file names', name => {
  expect(workflow(name)).not.toMatch(/npx (?!--no |vitest )/);
  expect(workflow(name)).not.toMatch(/npm (?:i|install|exec)\b/);
});

it('the linter is locked, with the hash of each of its packages', () => {
  const { packages } = JSON.parse(read('build/web-ext/package-lock.json'));
  const { dependencies } = JSON.parse(read('build/web-ext/package.json'));
  const [, ...locked] = Object.entries<{ version: string; integrity?: string }>(packages);
  expect(packages['node_modules/web-ext'].version).toBe(dependencies['web-ext']);
  expect(
    locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name),
  ).toEqual([]);
});
