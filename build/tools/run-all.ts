/**
 * `npm test`, `npm run test:quick` and `npm run check`: the checks and layers of tests that each asks for. Ends with what
 * was skipped and one line that counts everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../bundles.mjs';
import { addUp, type Counts, countTests, type Skipped, skippedIn } from './count-tests.ts';
import { NEEDS, type NeedName } from './needs.ts';

const RESULTS = path.join(ROOT, '.cache/tests.json');

const inRealm = (name: string): readonly string[] => ['tsc', '--noEmit', '-p', `build/realms/${name}.json`];

/** The commands of each check, all of which must pass. CI runs the same: `npm run check`. */
const CHECKS = {
  Linter: [['biome', 'check', '--diagnostic-level=warn', '--error-on-warnings', '.']],
  Types: [['tsc', '--noEmit'], inRealm('worker'), inRealm('content'), inRealm('page'), inRealm('node')],
  Build: [[process.execPath, 'build.mjs']],
} as const;

type Check = keyof typeof CHECKS;

/** The projects of vitest.config.ts. */
const LAYERS = { unit: [], dom: ['chromium'], e2e: ['chromium'] } as const satisfies {
  readonly [layer: string]: readonly NeedName[];
};

type Layer = keyof typeof LAYERS;

interface Run {
  readonly checks: readonly Check[];
  readonly layers: readonly Layer[];
}

const RUNS: { readonly [name: string]: Run } = {
  all: { checks: ['Linter', 'Types', 'Build'], layers: ['unit', 'dom', 'e2e'] },
  quick: { checks: ['Linter', 'Types'], layers: ['unit'] },
  check: { checks: ['Linter', 'Types', 'Build'], layers: [] },
};

function run([command = '', ...args]: readonly string[]): boolean {
  const own = path.join(ROOT, 'node_modules/.bin', command);
  const { status } = spawnSync(existsSync(own) ? own : command, args, { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

function runChecks(checks: readonly Check[]): Counts {
  const passed = checks.filter(name => {
    console.log(`\n${name}`);
    return CHECKS[name].every(run);
  }).length;
  return { passed, failed: checks.length - passed, skipped: 0 };
}

/** Layers whose needs are not here, each as one skipped test. */
async function missingLayers(layers: readonly Layer[]): Promise<Map<Layer, string>> {
  const missing = new Map<Layer, string>();
  for (const layer of layers)
    for (const need of LAYERS[layer]) if (!(await NEEDS[need].find())) missing.set(layer, NEEDS[need].what);
  return missing;
}

/** A run that could not even write its report counts as one failed test. */
function runLayers(layers: readonly Layer[]): {
  readonly counts: Counts;
  readonly skipped: readonly Skipped[];
} {
  if (layers.length === 0) return { counts: { passed: 0, failed: 0, skipped: 0 }, skipped: [] };
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const isClean = run([
    'vitest',
    'run',
    ...layers.map(layer => `--project=${layer}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
  ]);
  if (!existsSync(RESULTS)) return { counts: { passed: 0, failed: 1, skipped: 0 }, skipped: [] };
  const report = JSON.parse(readFileSync(RESULTS, 'utf8'));
  return { counts: countTests(report, isClean), skipped: skippedIn(report, ROOT) };
}

/** Tests of these needs skip themselves, in files of every layer. */
const SKIP_THEMSELVES: readonly NeedName[] = ['firefox', 'shared'];

async function linesOfSkipped(
  missing: ReadonlyMap<Layer, string>,
  skipped: readonly Skipped[],
): Promise<string[]> {
  const layers = [...missing].map(([layer, need]) => `all of tests/${layer}: needs ${need}`);
  const needs: string[] = [];
  for (const name of skipped.length > 0 ? SKIP_THEMSELVES : [])
    if (!(await NEEDS[name].find())) needs.push(`tests that need ${NEEDS[name].what}`);
  const files = skipped.map(({ file, tests }) => `${file}: ${tests === 1 ? 'one test' : `${tests} tests`}`);
  return [...layers, ...needs, ...files];
}

const { checks, layers } = RUNS[process.argv[2] ?? 'all'] ?? RUNS.all!;
const checked = runChecks(checks);
const missing = await missingLayers(layers);
const tested = runLayers(layers.filter(layer => !missing.has(layer)));
const skippedLines = await linesOfSkipped(missing, tested.skipped);
const total = addUp(checked, tested.counts, { passed: 0, failed: 0, skipped: missing.size });

if (skippedLines.length > 0) console.log(`\nSkipped:\n${skippedLines.map(line => `  ${line}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
