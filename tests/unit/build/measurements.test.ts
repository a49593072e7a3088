import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Command, listOf } from '../../../build/tools/command.ts';
import { BENCH_COMMANDS } from '../../bench/bench-commands.ts';
import { EVAL_COMMANDS } from '../../eval/eval-commands.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TABLES: { readonly [script: string]: readonly Command[] } = {
  eval: EVAL_COMMANDS,
  bench: BENCH_COMMANDS,
};
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe.each(Object.entries(TABLES))('npm run %s', (script, commands) => {
  it('names each measurement once, in one line, and has its file', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { does } of commands) expect(does).toMatch(/^[A-Z].{20,110}\.$/);
    const missing = commands.filter(({ file }) => !existsSync(path.join(ROOT, 'tests', script, file)));
    expect(missing).toEqual([]);
  });

  it('lists them all when no name follows', async () => {
    const list = await listOf(script, commands);
    for (const { name, does } of commands) {
      expect(list).toContain(`\n  ${name}`);
      expect(list).toContain(does);
    }
  });
});

it('no measurement lies in the folders without being listed', () => {
  const listed = Object.entries(TABLES).flatMap(([script, commands]) =>
    commands.map(({ file }) => `tests/${script}/${file}`),
  );
  const mains = ['eval', 'bench'].flatMap(script =>
    execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', `tests/${script}`], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .split('\n')
      .filter(file => /\/main\.ts$/.test(file)),
  );
  expect(mains.length).toBeGreaterThan(5);
  expect(mains.filter(file => !listed.includes(file))).toEqual([]);
});

/** A script by its name and, for `eval` and `bench`, which measurement. */
const RUN = /npm run (?:--silent )?([a-z][\w-]*(?::[\w-]+)*)(?: -- ([a-z][\w-]*))?/g;

describe('what documents and comments say to run', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => /\.(?:md|ts|tsx|mjs|py|yml)$/.test(file) && existsSync(path.join(ROOT, file)))
    .filter(file => !file.endsWith('measurements.test.ts'));
  const said = files.flatMap(file =>
    [...read(file).matchAll(RUN)].map(([, script = '', name]) => ({ file, script, name })),
  );

  it('is a script of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  it('is a measurement that there is', () => {
    const named = said.filter(({ script, name }) => name && script in TABLES);
    expect(named.length).toBeGreaterThan(20);
    const isListed = (script: string, name: string | undefined): boolean =>
      TABLES[script]?.some(one => one.name === name) ?? false;
    expect(named.filter(({ script, name }) => !isListed(script, name))).toEqual([]);
  });
});
