import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../options/shell/sections.ts';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { sizeOfPicture } from '../../../src/capture/picture-size.ts';
import { STORE_PICTURES, STORE_SIZE } from '../../screens/store-pictures.ts';
import { PERMISSIONS } from '../../support/trust/permissions.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const FOLDERS = ['docs', 'docs/store', '.github/ISSUE_TEMPLATE'];
const filesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder))
    .filter(file => /\.(?:md|yml)$/.test(file))
    .map(file => path.join(folder, file));

const section = (text: string, heading: string): string =>
  text
    .split(/^## /m)
    .find(part => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? '';

describe('what the stores are told', () => {
  it('fits the length limits of their fields', () => {
    const listing = read('docs/store/listing.md');
    expect(section(listing, 'Name').length).toBeLessThanOrEqual(45);
    expect(section(listing, 'Summary')).toMatch(/^.{40,132}$/);
    expect(section(listing, 'Description').length).toBeGreaterThan(500);
    expect(section(listing, 'Description').length).toBeLessThan(16_000);
  });

  it('shows pictures of the size they ask for, each named in its place', async () => {
    const page = read('docs/store/README.md');
    for (const name of Object.keys(STORE_PICTURES)) {
      const file = `pictures/${name}.jpg`;
      expect(page).toContain(`](${file})`);
      const bytes = readFileSync(path.join(ROOT, 'docs/store', file));
      expect(await sizeOfPicture(new Blob([bytes]))).toEqual(STORE_SIZE);
    }
  });

  it('justifies every permission, in the words of the test that pins it', () => {
    const answers = section(read('docs/store/answers.md'), 'Permissions');
    for (const [name, { why }] of Object.entries(PERMISSIONS))
      expect(answers).toContain(`**${name}**: ${why}`);
  });
});

/** Each promise in these documents names the test that checks it. */
describe.each(['docs/PRIVACY.md', 'SECURITY.md'])('%s', file => {
  it('names only files that are there', () => {
    const named = [...read(file).matchAll(/`((?:tests|src|build)\/[\w./-]+)`/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(name => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });
});

it('sections of the settings are named as they are called', () => {
  const sections = new Set(SECTIONS.map(({ label }) => messages[label].message));
  const files = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...FOLDERS.flatMap(filesIn)];
  const named = files.flatMap(file =>
    [...read(file).matchAll(/Settings › (\p{Lu}[\p{L} ]*)/gu)].map(([, name = '']) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(1);
  const isSection = (name: string): boolean =>
    [...sections].some(section => `${name} `.startsWith(`${section} `));
  expect(named.filter(({ name }) => !isSection(name))).toEqual([]);
});

it('workflows run no script that is not there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const files = readdirSync(path.join(ROOT, '.github/workflows'));
  const run = files.flatMap(file => [...read(`.github/workflows/${file}`).matchAll(/npm run ([\w:-]+)/g)]);
  expect(run.map(([, name]) => name ?? '').filter(name => !(name in scripts))).toEqual([]);
});
