import { z } from 'zod';
import type { Count } from './count.ts';

/** What we read of the file that Vitest's JSON reporter writes. */
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** The count of a run, and a line for each failure that Vitest itself does not call one. */
export type VitestCount = Count & { readonly remarks: readonly string[] };

/**
 * Counts a run of Vitest. A skipped or unfinished test counts as failed, and so does a file that failed to load or in
 * its set-up, and a run that ended badly although every test passed (an error outside of the tests, no tests at all).
 */
export function countVitestRun(report: unknown, exitCode: number): VitestCount {
  const read = vitestReport.safeParse(report);
  if (!read.success) return { passed: 0, failed: 1, remarks: ['Vitest ended without a readable report.'] };

  const tests = read.data.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const notRun = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const brokenFiles = read.data.testResults.filter(
    (file) => file.status !== 'passed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const remarks = [
    ...notRun.map((test) => `Not run, which counts as failed: ${test.fullName}`),
    ...brokenFiles.map((file) => `Did not load or set up, which counts as failed: ${file.name}`),
  ];
  const failed = tests.length - passed + brokenFiles.length;
  if (failed === 0 && (exitCode !== 0 || passed === 0)) {
    return { passed, failed: 1, remarks: [`Vitest ended with ${exitCode} after ${passed} passed tests.`] };
  }
  return { passed, failed, remarks };
}
