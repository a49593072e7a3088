/** `npm test`: linter, types, build, then the three layers of tests; ends with one line that counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RESULTS = path.join(ROOT, '.cache/tests.json');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What must hold before any test is worth running. */
const CHECKS = [
  ['Linter', 'biome', ['check', '--diagnostic-level=warn', '--error-on-warnings', '.']],
  ['Types', 'tsc', ['--noEmit']],
  ['Build', process.execPath, ['build.mjs']],
] as const;

function run(command: string, args: readonly string[]): boolean {
  const own = path.join(ROOT, 'node_modules/.bin', command);
  const { status } = spawnSync(existsSync(own) ? own : command, args, { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

function runChecks(): Counts {
  const passed = CHECKS.filter(([name, command, args]) => {
    console.log(`\n${name}`);
    return run(command, args);
  }).length;
  return { passed, failed: CHECKS.length - passed, skipped: 0 };
}

/** A run that could not even report counts as failed. */
function runTests(): Counts {
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const clean = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
  ]);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const failed: number = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !clean ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const both = [runChecks(), runTests()];
const sum = (part: keyof Counts): number => both.reduce((total, counts) => total + counts[part], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
