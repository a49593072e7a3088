import { expect, it } from 'vitest';
import { addUp, countTests, skippedIn, type TestReport } from '../../../build/tools/count-tests.ts';

const report = (statuses: readonly string[], more: Partial<TestReport> = {}): TestReport => ({
  numPassedTests: statuses.filter(status => status === 'passed').length,
  numFailedTests: statuses.filter(status => status === 'failed').length,
  numPendingTests: statuses.filter(status => status === 'skipped').length,
  numTodoTests: statuses.filter(status => status === 'todo').length,
  testResults: [
    { name: '/house/tests/a.test.ts', assertionResults: statuses.map(status => ({ status })) },
    { name: '/house/tests/b.test.ts', assertionResults: [{ status: 'passed' }] },
  ],
  ...more,
});

it('counts a test that is still to be written as skipped', () => {
  expect(countTests(report(['passed', 'skipped', 'todo']), true)).toEqual({
    passed: 1,
    failed: 0,
    skipped: 2,
  });
});

it('counts a run that failed outside every test as one failure', () => {
  expect(countTests(report(['passed']), false).failed).toBe(1);
  expect(countTests(report(['failed', 'failed']), false).failed).toBe(2);
});

it('names each file in which something was skipped, and how much', () => {
  expect(skippedIn(report(['passed', 'skipped', 'todo']), '/house')).toEqual([
    { file: 'tests/a.test.ts', tests: 2 },
  ]);
  expect(skippedIn(report(['passed', 'failed']), '/house')).toEqual([]);
});

it('adds up what was counted', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addUp(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
