import { expect, test } from 'vitest';
import { countVitestRun } from './vitest-count.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((outcome, index) => ({ fullName: `test ${index}`, status: outcome })),
});

test('passed and failed tests are counted', () => {
  const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
  expect(countVitestRun(report, 1)).toEqual({ passed: 3, failed: 1, remarks: [] });
});

test.each(['skipped', 'pending', 'todo'])('a test that is %s counts as failed and is named', (status) => {
  const count = countVitestRun({ testResults: [file('passed', 'passed', status)] }, 0);
  expect(count).toMatchObject({ passed: 1, failed: 1 });
  expect(count.remarks).toEqual([expect.stringContaining('test 1')]);
});

test('a file that does not load counts as failed', () => {
  expect(countVitestRun({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toMatchObject({ failed: 1 });
});

test('an error outside of the tests counts as failed', () => {
  expect(countVitestRun({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test.each([{ report: undefined }, { report: { testResults: [] } }])(
  'a run without tests counts as failed',
  ({ report }) => {
    expect(countVitestRun(report, 0)).toMatchObject({ passed: 0, failed: 1 });
  },
);
