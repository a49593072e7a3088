import path from 'node:path';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of vitest's JSON report that are read here (vitest.dev, "Reporters", JSON). */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export const addUp = (...all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** `isClean`: vitest ended without an error. It may fail outside every test, as on a file that cannot be imported. */
export function countTests(report: TestReport, isClean: boolean): Counts {
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !isClean ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Tests that were not run, file by file. */
export interface Skipped {
  readonly file: string;
  readonly tests: number;
}

const WAS_RUN = new Set(['passed', 'failed']);

export function skippedIn({ testResults }: TestReport, root: string): Skipped[] {
  return testResults
    .map(({ name, assertionResults }) => ({
      file: path.relative(root, name).replaceAll('\\', '/'),
      tests: assertionResults.filter(({ status }) => !WAS_RUN.has(status)).length,
    }))
    .filter(({ tests }) => tests > 0);
}
